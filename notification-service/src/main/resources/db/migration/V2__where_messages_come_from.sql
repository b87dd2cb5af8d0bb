-- The event that a message tells about: when it happened, and the trace that it came with.
alter table message
    add caused_at   timestamptz,
    add traceparent text;
