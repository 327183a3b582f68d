alter table rules add column at bigint not null default 0;
alter table rules add column by_whom text not null default '';

-- Every version of every mute; the newest is the one that holds.
create table mutes (
    id text not null,
    version integer not null,
    state smallint not null,
    document text not null,
    at bigint not null,
    by_whom text not null,
    primary key (id, version)
);

-- How many versions of rules and mutes there were when all enterprises were last brought in line with them.
create table rule_sweep (
    id smallint primary key,
    stamp bigint not null
);
insert into rule_sweep (id, stamp) values (1, 0);
