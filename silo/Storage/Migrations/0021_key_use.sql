alter table api_keys add column used_at bigint;  -- when the key was last let in, to the minute or so; null for never
