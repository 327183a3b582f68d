-- Edits of the year targets that the files targets-*.yaml start from: every version stays, the newest holds.
create table targets (
    subject_kind smallint not null,
    subject_code text not null,
    target text not null,
    year integer not null,
    version integer not null,
    value double precision,             -- null: withdrawn
    weights text not null,              -- JSON: twelve monthly shares of the year, empty for last year's own pattern
    why text not null,
    by_whom text not null,
    at bigint not null,
    primary key (subject_kind, subject_code, target, year, version)  -- read whole, in this order
);
