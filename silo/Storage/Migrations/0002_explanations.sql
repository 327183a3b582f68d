-- A submission that failed soft checks is accepted with an explanation; both are kept.
alter table changes add column explanation text not null default '';
alter table changes add column flags text not null default '';   -- codes of the soft checks that were explained, separated by ;
