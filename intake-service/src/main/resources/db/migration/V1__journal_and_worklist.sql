-- The journal is the truth; the worklist (table referral) is derived from it and can be rebuilt.

create table referral_journal (
    referral_id  uuid        not null,
    version      bigint      not null check (version > 0),
    type         text        not null,
    type_version int         not null,
    body         jsonb       not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    actor_kind   text        not null,
    actor_id     uuid,
    actor_name   text        not null,
    primary key (referral_id, version)
);

create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end $$;

create trigger journal_is_append_only
    before update or delete or truncate on referral_journal
    for each statement execute function refuse_to_rewrite_history();

create sequence referral_number;

create table referral (
    referral_id     uuid        primary key,
    referral_number text        not null unique,
    practice_id     uuid        not null,
    status          text        not null,
    open            boolean     not null,
    version         bigint      not null,
    -- the version as the referring practice may know it
    shown_version   bigint      not null,
    priority        text        not null,
    office          text,
    given_name      text        not null,
    family_name     text        not null,
    birth_date      date        not null,
    -- given and family name without case, accents and spaces
    name_key        text        not null,
    phone           text,
    email           text,
    pathway         text,
    score           int,
    completeness    int,
    triaged_at      timestamptz,
    submitted_at    timestamptz not null,
    updated_at      timestamptz not null
);

create index referral_same_patient on referral (birth_date, name_key) where open;
create index referral_of_practice on referral (practice_id, updated_at, referral_id);
create index referral_by_change on referral (updated_at, referral_id);
create index referral_by_triage on referral (triaged_at desc nulls last);
