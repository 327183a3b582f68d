-- What somebody has filled in and not filed yet: replaced as typing goes on, gone once it is filed.
create table filing_drafts (
    account text not null,
    subject integer not null references subjects (no),
    form text not null,
    period integer not null,
    revision integer not null,          -- counts saves: of two places that write over each other the second is told
    content text not null,              -- JSON
    saved_at bigint not null,
    primary key (account, subject, period, form)  -- an enterprise's month reads its drafts
);
