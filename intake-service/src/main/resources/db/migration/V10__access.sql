-- Who may call the API. Of a token only its SHA-256 (lower-case hex) is kept.
create table practice (
    id   uuid primary key,
    name text not null
);

create table staff (
    id   uuid primary key,
    name text not null,
    role text not null check (role in ('COORDINATOR', 'CLINICIAN', 'ADMIN'))
);

create table access_token (
    sha256      text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    name        text,
    practice_id uuid        references practice,
    staff_id    uuid        references staff,
    created_at  timestamptz not null default now(),
    -- set it to revoke the token; it stops working within five seconds
    revoked_at  timestamptz,
    check (num_nonnulls(practice_id, staff_id) = 1)
);
