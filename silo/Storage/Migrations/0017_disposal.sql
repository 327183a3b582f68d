-- What was done about warnings. Append-only; (subject, episode, no) is also what makes one of two who act at once the later.
create table disposal_actions (
    subject integer not null,
    episode integer not null,
    no integer not null,                -- 1, 2, 3, ...
    kind smallint not null,
    by_whom text not null,
    at bigint not null,
    text text not null,
    assignee text not null,
    unit text not null,
    due integer,
    answer text,                        -- JSON
    primary key (subject, episode, no)  -- a warning's history
);

-- The state after the last action: a projection of disposal_actions, written with them.
create table disposals (
    subject integer not null,
    episode integer not null,
    version integer not null,
    stage smallint not null,            -- 0 open, 1 dispatched, 2 answered, 3 accepted, 4 closed
    acknowledged_at bigint,
    acknowledged_by text not null,
    assignee text not null,
    unit text not null,
    due integer,
    dispatched_by text not null,
    dispatched_at bigint,
    answered_at bigint,
    primary key (subject, episode)      -- marks in the list of warnings
);
create index disposals_by_due on disposals (due) where stage = 1;  -- the overdue list and the ladder
create index episodes_by_raising on episodes (raised_at);          -- measures of the loop
