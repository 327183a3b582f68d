-- The position of the last change that moved a roll-up's sums: with it a figure in a report can be traced to the filing that made it what it is.
-- 0 in rows written before there were stamps.
alter table rollups add column stamp bigint not null default 0;

-- Every version of every report. A version is added only when its content differs from the one before.
create table reports (
    subject_kind smallint not null,
    subject_code text not null,
    period integer not null,
    version integer not null,
    hash text not null,                 -- SHA-256 of the content, in hexadecimal digits
    content bytea not null,             -- the model as JSON in UTF-8, compressed with Brotli
    at bigint not null,
    by_whom text not null,
    primary key (period, subject_kind, subject_code, version)  -- a month's list, a report's versions
);
