-- What made a change: 0 a submission, 1 an edit of rules, 2 a due day that passed, 3 a change of an aggregate's figures.
alter table changes add column kind smallint not null default 0;
