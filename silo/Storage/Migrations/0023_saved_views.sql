-- Views of the list of warnings under names, each somebody's own.
create table saved_views (
    owner text not null,                -- id of the account or the key
    name text not null,
    query text not null,
    at bigint not null,
    primary key (owner, name)           -- somebody's list
);
