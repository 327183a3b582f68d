-- Actions on warnings in the order in which they were taken, for those who watch. The row stays locked until the commit is visible, as outbox_head does.
create table disposal_head (
    id smallint primary key,
    position bigint not null
);
insert into disposal_head (id, position) values (1, 0);
alter table disposals add column position bigint not null default 0;
create index disposals_by_position on disposals (position);  -- what has moved since

-- What jobs told, and whether the routes have been asked whom to tell. What was there before is told to nobody.
alter table notices add column told smallint not null default 1;
create index notices_to_tell on notices (at) where told = 0;  -- the notifier
