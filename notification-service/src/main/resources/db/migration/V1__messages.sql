-- Latest contact snapshot of each referral. PATIENT DATA.
create table contact (
    referral_id     uuid primary key,
    referral_number text not null,
    office          text not null,
    language        text not null,
    patient_phone   text,
    patient_email   text,
    referrer_phone  text,
    referrer_email  text
);

-- What patients agreed to, by address. Rows are only ever added. PATIENT DATA.
create table consent (
    id              bigint generated always as identity primary key,
    who             text        not null default 'PATIENT',
    referral_id     uuid        not null,
    cause_version   bigint      not null,
    channel         text        not null,
    address         text        not null,
    purpose         text        not null,
    granted         boolean     not null,
    source          text,
    wording_version text        not null,
    recorded_at     timestamptz not null,
    added_at        timestamptz not null default now(),
    unique (referral_id, cause_version, channel, address)
);
create index consent_latest on consent (address, channel, purpose, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the consent ledger is append-only';
end $$;
create trigger consent_is_append_only before update or delete or truncate on consent
    for each statement execute function refuse_change();

create table message (
    id              uuid primary key,
    referral_id     uuid        not null,
    referral_number text        not null,
    cause_version   bigint      not null,
    milestone       text        not null,
    recipient       text        not null,
    channel         text        not null,
    lane            int         not null,
    office          text        not null,
    language        text        not null,
    to_address      text,
    consent_id      bigint references consent,
    status          text        not null,
    reason          text,
    template        text,
    attempts        int         not null default 0,
    planned_at      timestamptz not null,
    due_at          timestamptz not null,
    owner           uuid,
    lease_until     timestamptz,
    provider_id     text,
    settled_at      timestamptz,
    constraint message_once unique (referral_id, cause_version, milestone, recipient, channel)
);
create index message_due on message (channel, lane, due_at) where status = 'PLANNED';
create index message_leased on message (lease_until) where status = 'SENDING';
