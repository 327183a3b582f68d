create index changes_with_steps on changes (position) where transitions > 0;  -- the publisher reads what came after a position
