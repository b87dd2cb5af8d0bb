-- What coordinators see, filter and sort by. Derived from the journal; rows from before are filled in
-- by the service when it starts.
alter table referral
    add column side                text,
    add column language            text,
    add column referrer            text,
    -- order within a queue: red flags, then priority URGENT, then the others; then by sort_at
    add column rank                smallint,
    add column sort_at             timestamptz,
    add column queue               text,
    add column next_action         text,
    add column due_clock           text,
    add column due_at              timestamptz,
    -- when a clock comes to its next mark
    add column next_mark_at        timestamptz,
    add column owner_id            uuid,
    add column owner_name          text,
    add column owned_until         timestamptz,
    add column snoozed             boolean,
    add column snoozed_until       timestamptz,
    add column message_failed      boolean,
    add column duplicate_suspected boolean,
    add column payer_gap           boolean,
    add column appointment_at      timestamptz,
    add column last_change         text,
    -- family and given name as name_key has them, for search
    add column family_key          text;

create index referral_worklist on referral (queue, rank, sort_at, referral_id)
    include (office, pathway, language, practice_id, payer_gap, birth_date, next_action,
        owner_id, owned_until, snoozed, snoozed_until)
    where queue is not null;
create index referral_open on referral (rank, sort_at, referral_id)
    include (office, pathway, language, practice_id, payer_gap, birth_date, next_action,
        owner_id, owned_until)
    where open;
create index referral_snoozed on referral (rank, sort_at, referral_id) where snoozed and open;
create index referral_message_failed on referral (rank, sort_at, referral_id)
    where message_failed and open;
create index referral_duplicate_suspected on referral (rank, sort_at, referral_id)
    where duplicate_suspected and open;
create index referral_of_owner on referral (owner_id, rank, sort_at, referral_id)
    where owner_id is not null and open;
create index referral_next_mark on referral (next_mark_at) where next_mark_at is not null;
create index referral_by_given_name on referral (name_key text_pattern_ops);
create index referral_by_family_name on referral (family_key text_pattern_ops);
create index referral_by_phone on referral (phone) where phone is not null;
create index referral_by_birth_date on referral (birth_date);
create index referral_by_number on referral (referral_number text_pattern_ops);
