-- What sessions are protected with, shared by all processes.
create table protection_keys (
    name text primary key,
    xml text not null
);

-- Who did what, and who saw which enterprise's figures. Only added to.
create table audit (
    no integer primary key autoincrement,  -- lists and exports read by it, the newest first
    at bigint not null,
    kind smallint not null,
    who text not null,
    role smallint,                      -- null when nobody was signed in
    address text not null,
    method text not null,
    path text not null,
    status smallint not null
);

create trigger audit_is_not_changed before update on audit begin select raise(abort, 'The record of who did what is only added to.'); end;
create trigger audit_is_not_deleted before delete on audit begin select raise(abort, 'The record of who did what is only added to.'); end;
