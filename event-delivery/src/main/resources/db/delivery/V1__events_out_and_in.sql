-- Events on their way out. One column per header, as Debezium's outbox event router wants them.
create table outbox (
    id          bigint generated always as identity primary key,
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
    created_at  timestamptz not null default clock_timestamp(),
    parked_at   timestamptz,
    parked_for  text
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create index outbox_parked on outbox (topic, key, id) where parked_at is not null;

-- The last number given to an event of a key on a topic; gapless, as it is counted in the transaction.
create table outbox_sequence (
    topic text   not null,
    key   uuid   not null,
    last  bigint not null,
    primary key (topic, key)
) with (fillfactor = 80);

-- The last event of a key on a topic whose effect is in this database.
create table consumer_position (
    topic    text   not null,
    key      uuid   not null,
    sequence bigint not null,
    primary key (topic, key)
) with (fillfactor = 80);

-- Events that wait for an earlier one, for another try, or (next_try null) for an operator.
create table parked_record (
    topic         text        not null,
    key           uuid        not null,
    sequence      bigint      not null,
    reason        text        not null,
    exception     text,
    attempts      int         not null,
    next_try      timestamptz,
    parked_at     timestamptz not null,
    partition     int         not null,
    "offset"      bigint      not null,
    record_key    bytea,
    payload       bytea,
    header_names  text[]      not null,
    header_values bytea[]     not null,
    primary key (topic, key, sequence)
);

create table skipped_record (
    topic      text        not null,
    key        uuid        not null,
    sequence   bigint      not null,
    reason     text        not null,
    skipped_at timestamptz not null,
    primary key (topic, key, sequence)
);

-- Copies for the dead-letter topics, kept until the broker has them.
create table dead_letter (
    id            bigint generated always as identity primary key,
    topic         text        not null,
    record_key    bytea,
    payload       bytea,
    header_names  text[]      not null,
    header_values bytea[]     not null,
    created_at    timestamptz not null default clock_timestamp()
);
