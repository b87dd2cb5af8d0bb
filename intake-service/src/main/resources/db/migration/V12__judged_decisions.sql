-- Decisions of triage and what clinicians made of them, for reports. Derived from the journal like
-- the worklist, and rebuilt with it.
create table judged_decision (
    referral_id     uuid        not null,
    decision_id     uuid        not null,
    decided_at      timestamptz not null,
    policy          text        not null,
    policy_version  text        not null,
    pathway         text        not null,
    -- rules that the route rested on by not being met or known
    rules           text[]      not null,
    -- null unless a clinician decided otherwise
    overridden_to   text,
    reason_system   text,
    reason_code     text,
    primary key (referral_id, decision_id)
);
