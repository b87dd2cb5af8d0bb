-- What a message hangs on. HELD messages wait until due_at, untouched by the look for what is PLANNED, and die when the
-- matter they are about changes or ends: ended_by says by what. PATIENT DATA: starts_at.
alter table message
    add matter         text,
    add expires_at     timestamptz,
    add ended_by       text,
    add appointment_id uuid,
    add starts_at      timestamptz,
    add minutes        int;
create index message_held on message (due_at) where status = 'HELD';
create index message_bound on message (referral_id) where matter is not null and ended_by is null;
