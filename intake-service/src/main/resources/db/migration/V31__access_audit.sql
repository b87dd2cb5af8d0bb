-- Who did what to whose access.
create table access_audit (
    id        bigint      generated always as identity primary key,
    at        timestamptz not null,
    act       text        not null,
    -- null when nobody was signed in
    actor_id  uuid,
    -- null when there is no such account
    person_id uuid,
    address   text,
    detail    text
);

create index access_audit_of_person on access_audit (person_id, at);

create function refuse_to_rewrite_access_audit() returns trigger language plpgsql as $$
begin
    raise exception 'the audit of access is append-only';
end $$;

create trigger access_audit_is_append_only
    before update or delete or truncate on access_audit
    for each statement execute function refuse_to_rewrite_access_audit();
