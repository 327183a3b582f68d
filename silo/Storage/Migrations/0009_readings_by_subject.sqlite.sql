-- Readings are most of all writing: the table itself is kept in the order of its key, instead of a table and an index of all its columns.
create table readings_by_subject (
    subject integer not null,
    version integer not null,
    indicator smallint not null,
    basis smallint not null,
    period integer not null,
    value double precision not null,
    base double precision,
    primary key (subject, version, indicator, basis, period)  -- activation reads by subject
) without rowid;
insert into readings_by_subject select subject, version, indicator, basis, period, value, base from readings order by subject, version, indicator, basis, period;
drop table readings;
alter table readings_by_subject rename to readings;
create index readings_of_period on readings (period, indicator, subject, version);  -- who has filed a period's required figures
