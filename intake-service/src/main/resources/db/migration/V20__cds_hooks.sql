-- Cards that were shown to people who order a procedure elsewhere, without any fact about a patient.
create table cds_card (
    card           uuid        primary key,
    -- practice or member of staff whose system asked
    client         uuid        not null,
    service        text        not null,
    procedure      text        not null,
    pathway        text        not null,
    policy_id      text        not null,
    policy_version text        not null,
    issued_at      timestamptz not null
);

create index cds_card_by_policy on cds_card (policy_id, policy_version, pathway);

-- What became of them. A client may say the same thing again; that is one row.
create table cds_feedback (
    id                   bigint      generated always as identity primary key,
    card                 uuid        not null references cds_card,
    outcome              text        not null check (outcome in ('ACCEPTED', 'OVERRIDDEN')),
    accepted_suggestions text[]      not null,
    reason_system        text,
    reason_code          text,
    user_comment         text,
    outcome_at           timestamptz not null,
    received_at          timestamptz not null,
    unique nulls not distinct (card, outcome, outcome_at, reason_system, reason_code),
    check ((reason_system is null) = (reason_code is null))
);
