-- Runs of pre-judgements. A version is added when figures up to the origin have changed since the one before; none is ever changed.
create table prejudgement_runs (
    origin integer not null,            -- the last month whose figures were known
    version integer not null,
    at bigint not null,
    series integer not null,
    content_hash bigint not null,       -- of all that was judged: the same is not stored twice
    primary key (origin, version)
);

create table prejudgements (
    origin integer not null,
    version integer not null,
    subject integer not null references subjects (no),
    indicator smallint not null,
    document text not null,
    primary key (subject, indicator, origin, version)  -- a series' pre-judgements, of one origin and of all, are read by subject and indicator
);

-- What enterprises expect of a period: only added to, the newest of a firm and period holds.
create table expectations (
    no bigint primary key,
    subject integer not null references subjects (no),
    period integer not null,
    outlook smallint not null,          -- 0 slower, 1 same, 2 faster
    filed_by text not null,
    at bigint not null
);

create index expectations_of_period on expectations (period, subject, no);  -- a period's diffusion index
