-- Events that a broker took, kept for a while in case it loses them.
create table sent_event (
    outbox_id   bigint      not null,
    topic       text        not null,
    key         uuid        not null,
    sequence    bigint      not null,
    type        text        not null,
    payload     bytea       not null,
    event_id    text        not null,
    source      text        not null,
    occurred_at timestamptz not null,
    traceparent text,
    bucket      smallint    not null,
    sent_at     timestamptz not null default clock_timestamp()
);

-- Rows lie in the order in which they were sent: a summary of each stretch is enough, and costs an insert next to nothing.
create index sent_event_age on sent_event using brin (sent_at) with (pages_per_range = 16, autosummarize = on);
