-- Readings are most of all writing, and their indexes cost more than the rows. That none is there twice is kept by changes, whose
-- versions are unique and whose readings are checked; so a short index that holds a subject once for all its rows is enough.
alter table readings drop constraint readings_pkey;
create index readings_of_subject on readings (subject);  -- activation reads by subject

-- Figures arrive in the order of their periods: a summary per range of pages finds a period's.
drop index readings_of_period;
create index readings_of_period on readings using brin (period) with (pages_per_range = 16, autosummarize = on);  -- who has filed a period's required figures
