-- Office of a case, to replay one office alone; null before it was part of the request.
alter table decision add column office text;

-- Inputs are read again by the million, bodies one at a time: the bodies go out of the rows' way.
alter table decision alter column input set storage main;
alter table decision set (toast_tuple_target = 512);

-- A policy version tried on stored inputs. Nothing else ever changes by it.
create table replay (
    replay_id      uuid        primary key,
    policy_id      text        not null,
    policy_version text        not null,
    decided_from   timestamptz,
    decided_until  timestamptz,
    office         text,
    pathway        text,
    state          text        not null
        check (state in ('QUEUED', 'RUNNING', 'PAUSED', 'CANCELLED', 'DONE', 'FAILED')),
    requested_by   text        not null,
    requested_at   timestamptz not null,
    planned        boolean     not null default false,
    running_since  timestamptz,
    ended_at       timestamptz,
    failure        text
);
create index replay_to_work_on on replay (requested_at) where state in ('QUEUED', 'RUNNING');

-- A range of decisions, ends included; its results are stored in the transaction that sets done_at.
create table replay_part (
    replay_id      uuid        not null references replay,
    part           int         not null,
    first_decision uuid        not null,
    last_decision  uuid        not null,
    decisions      int         not null,
    unreadable     int         not null default 0,
    done_at        timestamptz,
    primary key (replay_id, part)
);
create index replay_part_open on replay_part (replay_id, part) where done_at is null;

create table replay_count (
    replay_id    uuid not null,
    part         int  not null,
    from_pathway text not null,
    to_pathway   text not null,
    decisions    int  not null,
    primary key (replay_id, part, from_pathway, to_pathway),
    foreign key (replay_id, part) references replay_part
);

-- rules: each as `R08 MET NOT_MET`, rule, outcome under the old policy, outcome under the new one.
create table replay_change (
    replay_id    uuid    not null,
    decision_id  uuid    not null,
    referral_id  uuid    not null,
    from_pathway text    not null,
    to_pathway   text    not null,
    reproduced   boolean not null,
    rules        text[]  not null,
    primary key (replay_id, decision_id)
);
