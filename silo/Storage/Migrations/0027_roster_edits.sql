-- Edits of the roster: every version stays, the newest is the line in enterprises. A line that came by a file at the start has none.
create table roster_edits (
    no integer not null,                -- the enterprise's
    version integer not null,
    document text not null,             -- JSON: the whole line as it is from then on
    why text not null,
    by_whom text not null,
    at bigint not null,
    primary key (no, version)           -- an enterprise's history; the number of rows tells processes that there is something to read
);
