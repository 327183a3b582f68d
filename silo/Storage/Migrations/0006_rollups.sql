-- What a submission changed in its firm's aggregates, as ContributionCodec writes it; null when nothing.
alter table changes add column contributions bytea;

-- How far the single writer of roll-ups has read changes, and the day up to which periods are closed. Whoever moves it on has written the roll-ups of what lies between.
create table rollup_cursor (
    id smallint primary key,
    position bigint not null,
    day integer not null
);
insert into rollup_cursor (id, position, day) values (1, 0, 0);

-- Sums of an aggregate's firms. Sums are decimal numbers as text: SQLite knows no exact ones.
create table rollups (
    subject integer not null,
    indicator smallint not null,
    period integer not null,            -- as it is judged: of January and February only the two as one
    total text not null,                -- of all firms that reported
    comparable text not null,           -- of those that have a prior too
    prior text not null,                -- of those firms' priors
    reporting integer not null,
    compared integer not null,
    falling integer not null,
    rising integer not null,
    primary key (subject, indicator, period)  -- a series is read by subject and indicator
);
