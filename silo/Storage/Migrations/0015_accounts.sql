-- People. Names are in lower case.
create table accounts (
    id text primary key,                -- a session reads its account by it at every request
    name text not null,
    display_name text not null,
    role smallint not null,
    area text,                          -- of an area analyst
    enterprise text,                    -- of a statistician
    password_hash text not null,
    stamp text not null,                -- a session that carries another one is over
    version integer not null,           -- counts updates: a lost race shows here
    failures integer not null,          -- wrong passwords since the last right one
    locked_until bigint,
    two_factor smallint not null,
    authenticator_key text,
    recovery_codes text not null,       -- those not used yet, apart by ;
    disabled smallint not null,
    sample smallint not null,           -- may sign in to the demonstration only
    created_at bigint not null,
    created_by text not null
);
create unique index accounts_by_name on accounts (name);  -- signing in reads by it

-- Keys of machines. A secret has 256 random bits, so that its plain SHA-256 tells nothing of it.
create table api_keys (
    id text primary key,
    name text not null,
    hash text not null,
    role smallint not null,
    area text,
    enterprise text,
    created_at bigint not null,
    created_by text not null,
    expires_at bigint not null,
    revoked_at bigint,
    revoked_by text
);
create unique index api_keys_by_hash on api_keys (hash);  -- no secret twice
