-- Every policy version that was ever in force. Rows never change: a change is a new version.
create table policy (
    id            text        not null,
    version       text        not null,
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    file          bytea       not null,
    first_used_at timestamptz not null default now(),
    primary key (id, version)
);

-- Avro schemas by their CRC-64-AVRO, so that old inputs and bodies stay readable.
create table avro_schema (
    fingerprint text  primary key check (fingerprint ~ '^[0-9a-f]{16}$'),
    schema      jsonb not null
);

-- Every decision, with what it was made from. PATIENT DATA in input and body (Avro binary).
-- No foreign key to policy: every insert would lock the one row in force, and its rows never go.
create table decision (
    decision_id      uuid        primary key,
    referral_id      uuid        not null,
    referral_version bigint      not null,
    decided_at       timestamptz not null,
    policy_id        text        not null,
    policy_version   text        not null,
    policy_sha256    text        not null,
    engine_version   text        not null,
    pathway          text        not null,
    route            int         not null,
    score            int,
    completeness     int         not null,
    input_hash       text        not null,
    input_schema     text        not null,
    input            bytea       not null,
    body_schema      text        not null,
    body             bytea       not null,
    unique (referral_id, referral_version)
);
