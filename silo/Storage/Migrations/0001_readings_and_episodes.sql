-- Times are microseconds since 1970-01-01 UTC, periods are Period.Code, days are DateOnly.DayNumber: the same on both databases.

create table subjects (
    no integer primary key,
    kind smallint not null,
    code text not null,
    unique (kind, code)
);

-- The roster. It is read whole at start.
create table enterprises (
    no integer primary key references subjects (no),
    name text not null,
    tier smallint not null,
    area text not null,
    industry text not null,
    chains text not null,
    spring_festival smallint not null,
    sample smallint not null,
    valid_from integer not null,
    valid_to integer not null
);

-- Every version of every rule; the one in force is the highest with state 1 (enabled).
create table rules (
    id text not null,
    version integer not null,
    state smallint not null,
    document text not null,
    primary key (id, version)
);

-- The number of the last committed change. Its row is updated last in every commit and stays locked until the commit is
-- visible: changes get numbers without gaps, in the order in which they become visible.
create table outbox_head (
    id smallint primary key,
    position bigint not null
);
insert into outbox_head (id, position) values (1, 0);

-- One row per accepted submission: history, idempotency register, version check and outbox at once.
create table changes (
    position bigint primary key,        -- the publisher reads on from a position
    subject integer not null,
    version integer not null,
    key text not null,
    content_hash bigint not null,
    as_of bigint not null,
    received_at bigint not null,
    filed_by text not null,
    why text not null,
    readings integer not null,
    revised integer not null,
    transitions integer not null,
    unique (subject, version),          -- a lost race shows here; activation reads by it
    unique (subject, key)               -- a key is taken once
);

-- Append-only versions. Which one holds follows from changes.as_of.
create table readings (
    subject integer not null,
    version integer not null,
    indicator smallint not null,
    basis smallint not null,
    period integer not null,
    value double precision not null,
    base double precision,
    primary key (subject, version, indicator, basis, period)  -- activation reads by subject
);

-- Append-only steps of episodes; each carries the episode as it is after the step.
create table transitions (
    subject integer not null,
    version integer not null,           -- the publisher joins changes by (subject, version)
    ordinal integer not null,
    episode integer not null,
    kind smallint not null,
    cause smallint not null,
    rule text not null,
    rule_version integer not null,
    indicator text not null,
    from_level smallint not null,
    level smallint not null,
    peak smallint not null,
    status smallint not null,
    first_period integer not null,
    raised_period integer not null,
    last_period integer not null,
    cleared_period integer,
    at bigint not null,
    evidence text not null,
    primary key (subject, version, ordinal)
);
create index transitions_of_episode on transitions (subject, episode, version, ordinal);  -- a warning's history

-- The last step of every episode: a projection of transitions, written with them.
create table episodes (
    subject integer not null,
    episode integer not null,
    kind smallint not null,
    cause smallint not null,
    rule text not null,
    rule_version integer not null,
    indicator text not null,
    from_level smallint not null,
    level smallint not null,
    peak smallint not null,
    status smallint not null,
    first_period integer not null,
    raised_period integer not null,
    last_period integer not null,
    cleared_period integer,
    at bigint not null,
    evidence text not null,
    raised_at bigint not null,
    primary key (subject, episode)      -- activation reads by subject
);
create index episodes_by_status on episodes (status, level desc, at desc, subject desc, episode desc);  -- lists of warnings, gravest and newest first

