-- What sessions are protected with, shared by all processes.
create table protection_keys (
    name text primary key,
    xml text not null
);

-- Who did what, and who saw which enterprise's figures. Only added to.
create table audit (
    no bigint generated always as identity primary key,  -- lists and exports read by it, the newest first
    at bigint not null,
    kind smallint not null,
    who text not null,
    role smallint,                      -- null when nobody was signed in
    address text not null,
    method text not null,
    path text not null,
    status smallint not null
);

create function audit_stays() returns trigger language plpgsql as $$ begin raise exception 'The record of who did what is only added to.'; end $$;
create trigger audit_stays before update or delete or truncate on audit execute function audit_stays();
