-- Policies have a life: drafted by one person, approved by another, activated for an instant.
-- Nothing here is ever changed or removed; what a policy is follows from the rows.

alter table policy rename column first_used_at to drafted_at;
alter table policy alter column drafted_at drop default;
alter table policy
    add column author_id   uuid,
    add column author_name text not null default 'Ilium, as shipped';
alter table policy alter column author_name drop default;

create table policy_approval (
    id            text        not null,
    version       text        not null,
    approver_id   uuid,
    approver_name text        not null,
    approved_at   timestamptz not null,
    review_on     date,
    primary key (id, version),
    foreign key (id, version) references policy
);

-- The newest effective_from that is not in the future is in force; of two alike, the later row.
create table policy_activation (
    number         bigint      generated always as identity primary key,
    id             text        not null,
    version        text        not null,
    effective_from timestamptz not null,
    activator_id   uuid,
    activator_name text        not null,
    activated_at   timestamptz not null,
    foreign key (id, version) references policy_approval
);
create index policy_activation_by_instant on policy_activation (effective_from desc, number desc);

-- What was in force before there were approvals.
insert into policy_approval (id, version, approver_name, approved_at)
select id, version, author_name, drafted_at from policy;

create function refuse_to_change_policies() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % never change', tg_table_name;
end $$;
create trigger policy_is_immutable before update or delete or truncate on policy
    for each statement execute function refuse_to_change_policies();
create trigger policy_approval_is_immutable before update or delete or truncate on policy_approval
    for each statement execute function refuse_to_change_policies();
create trigger policy_activation_is_immutable before update or delete or truncate on policy_activation
    for each statement execute function refuse_to_change_policies();
