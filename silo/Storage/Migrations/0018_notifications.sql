-- Every version of every channel and route; the newest holds. Addresses with secrets are not here: a channel names an entry of the configuration.
create table channels (
    id text not null,
    version integer not null,
    state smallint not null,
    document text not null,
    at bigint not null,
    by_whom text not null,
    primary key (id, version)
);
create table routes (
    id text not null,
    version integer not null,
    state smallint not null,
    document text not null,
    at bigint not null,
    by_whom text not null,
    primary key (id, version)
);

-- How far the notifier has read the outbox, and the numbers given out. What happened before it was there is told to nobody.
create table notifier (
    id smallint primary key,
    position bigint not null,
    items bigint not null,
    messages bigint not null
);
insert into notifier (id, position, items, messages) select 1, position, 0, 0 from outbox_head;

-- Who has been told of which episode: whoever was told that it began is told that it ended.
create table told (
    subject integer not null,
    episode integer not null,
    channel text not null,
    recipient text not null,
    level smallint not null,            -- the last level told
    fires integer not null,             -- how often it has begun: an episode can be reopened
    is_open smallint not null,
    primary key (subject, episode, channel, recipient)  -- read with every step of the episode
);

-- One thing to tell one recipient over one channel, written with the cursor's advance.
create table notification_items (
    no bigint primary key,
    key text not null unique,           -- the dedup key of the thing told
    channel text not null,
    recipient text not null,
    level smallint not null,
    queued_at bigint not null,
    content text not null,              -- JSON
    message bigint                      -- the message that tells it; null while it waits
);
create index items_waiting on notification_items (channel, recipient, no) where message is null;  -- what is to be put into a message
create index items_of_message on notification_items (message, no) where message is not null;      -- what a message tells

-- One request to one receiver.
create table messages (
    no bigint primary key,
    key text not null unique,           -- the dedup key: the same in every attempt
    channel text not null,
    recipient text not null,
    items integer not null,
    state smallint not null,            -- 0 waiting, 1 sent, 2 dead
    attempts integer not null,
    next_at bigint not null,
    created_at bigint not null,
    ended_at bigint,
    said text not null                  -- what the receiver, or the network, answered last
);
create index messages_waiting on messages (channel, recipient, no) where state = 0;  -- the courier
create index messages_by_state on messages (state, no desc);                         -- lists: dead letters

create table message_attempts (
    message bigint not null,
    no integer not null,
    channel text not null,
    at bigint not null,
    primary key (message, no)
);
create index attempts_by_channel on message_attempts (channel, at);  -- the limit of a channel, across processes and restarts

-- What people are told inside the application.
create table inbox (
    recipient text not null,
    key text not null,
    at bigint not null,
    content text not null,              -- JSON
    read_at bigint,
    primary key (recipient, key)        -- told again it is the same
);
create index inbox_by_time on inbox (recipient, at desc);  -- somebody's list
