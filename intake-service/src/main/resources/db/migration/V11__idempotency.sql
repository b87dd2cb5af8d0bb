-- First answers to requests that changed something, stored with the change itself.
create table first_answer (
    -- practice or member of staff
    client       uuid        not null,
    -- method and path
    endpoint     text        not null,
    key          text        not null,
    -- SHA-256 of what the body says, whatever its spelling
    meaning_hash bytea       not null,
    status       int         not null,
    location     text,
    body         text        not null,
    answered_at  timestamptz not null,
    primary key (client, endpoint, key)
);

create index first_answer_by_age on first_answer (answered_at);
