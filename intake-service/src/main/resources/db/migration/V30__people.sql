-- People who sign in, as against tokens of machines (access_token).
create table person (
    id                   uuid        primary key,
    sign_in_name         text        not null unique check (sign_in_name = lower(sign_in_name)),
    name                 text        not null check (name <> ''),
    email                text,
    role                 text        not null
                         check (role in ('REFERRER', 'COORDINATOR', 'CLINICIAN', 'ADMIN')),
    practice_id          uuid        references practice,
    active               boolean     not null default true,
    -- Argon2id with its own salt; null for who signs in at the practice's identity provider
    password_hash        text,
    must_change_password boolean     not null default false,
    -- who they are at that provider, known from their first time on
    issuer               text,
    subject              text,
    created_at           timestamptz not null,
    check ((role = 'REFERRER') = (practice_id is not null)),
    check ((issuer is null) = (subject is null)),
    unique (issuer, subject)
);

create unique index person_email on person (lower(email));

-- Of a session's token only its SHA-256 (lower-case hex) is kept.
create table session (
    token_sha256 text        primary key check (token_sha256 ~ '^[0-9a-f]{64}$'),
    person_id    uuid        not null references person,
    began_at     timestamptz not null,
    seen_at      timestamptz not null
);

create index session_of_person on session (person_id);

-- Wrong tries to sign in, by SHA-256 of the name typed and of the address.
create table sign_in_tries (
    kind    text        not null check (kind in ('ACCOUNT', 'ADDRESS')),
    sha256  text        not null,
    tries   int         not null,
    last_at timestamptz not null,
    primary key (kind, sha256)
);
