-- Decisions on whether forms are expected of an enterprise: only added to, the newest that covers a period holds. Read whole.
create table exemptions (
    no bigint primary key,
    subject integer not null references subjects (no),
    form text not null,                 -- empty for every form
    first_period integer not null,
    last_period integer,                -- null until further notice
    kind smallint not null,             -- 0 ended, 1 exempt, 2 suspended
    reason text not null,
    decided_by text not null,
    at bigint not null
);

-- The day on which due days began to be watched; what was due before is not chased.
create table reporting_start (
    id smallint primary key,
    day integer not null
);

create index readings_of_period on readings (period, indicator, subject, version);  -- who has filed a period's required figures
