-- Every version of every ladder; the newest holds.
create table ladders (
    id text not null,
    version integer not null,
    state smallint not null,
    document text not null,
    at bigint not null,
    by_whom text not null,
    primary key (id, version)
);

-- Warnings on ladders. A row is made and removed with the notifier's cursor, and moved on with what its steps tell.
create table climbs (
    subject integer not null,
    episode integer not null,
    ladder text not null,
    started_at bigint not null,
    told integer not null,              -- how many steps
    look_at bigint,                     -- when a step may be due; null while only something that happens can move it
    version integer not null,           -- grows with everything that may move it: who looked before that tells nothing
    primary key (subject, episode, ladder)
);
create index climbs_to_look_at on climbs (look_at) where look_at is not null;  -- the escalator
