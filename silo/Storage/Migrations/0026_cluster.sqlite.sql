-- A cluster needs PostgreSQL.
select 1;
