-- Who read a parked record, had it tried again or gave it up, and why. Nobody changes it later.
create table parked_act (
    id          bigint      generated always as identity primary key,
    at          timestamptz not null,
    act         text        not null,
    person_id   uuid        not null,
    person_name text        not null,
    -- the service that held the record
    station     text        not null,
    topic       text        not null,
    -- of the record: a referral
    key         uuid        not null,
    sequence    bigint      not null,
    -- null where none is asked for
    reason      text
);

create function refuse_to_rewrite_parked_acts() returns trigger language plpgsql as $$
begin
    raise exception 'what was done about parked records is append-only';
end $$;

create trigger parked_act_is_append_only
    before update or delete or truncate on parked_act
    for each statement execute function refuse_to_rewrite_parked_acts();
