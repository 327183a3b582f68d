-- Metered streams. A batch of records moves the row on together with its records and the warnings it moved.
create table streams (
    subject integer not null,
    indicator smallint not null,
    batch integer not null,             -- counts batches: a lost race shows here
    through bigint not null,            -- the newest record; what is not newer is never scored
    records bigint not null,            -- those in stream_points and in stream_hours
    detector bytea not null,            -- what has been learned, 30 kB
    holds text not null,                -- where the holds of the rules stand
    hourly_through bigint not null,     -- records before it are kept as sums of hours
    primary key (subject, indicator)    -- activation reads by subject
);

-- Records as they came, each once.
create table stream_points (
    subject integer not null,
    indicator smallint not null,
    at bigint not null,
    value double precision not null,
    score double precision,             -- null for a record that came late and was not scored
    primary key (subject, indicator, at)  -- charts read a stretch of one stream
) without rowid;

-- Older records, summed up by the hour.
create table stream_hours (
    subject integer not null,
    indicator smallint not null,
    hour bigint not null,               -- hours since 1970-01-01 UTC
    sum double precision not null,
    count integer not null,
    lowest double precision not null,
    highest double precision not null,
    score double precision,             -- the highest
    primary key (subject, indicator, hour)
) without rowid;
