package health.ilium.delivery.metrics;

import org.springframework.jdbc.core.simple.JdbcClient;

/// What waits in the tables of event delivery.
///
/// @param outbox events that wait for the broker; counted up to 100,000, so that counting stays
///     cheap
/// @param oldestSeconds age of the oldest of them that is not parked
/// @param outboxParked events that the broker does not take
/// @param keys referrals of which something is parked
/// @param forOperator parked records that nobody tries again
/// @param deadLetters copies that the dead-letter topics do not have yet
record Backlog(
        long outbox,
        double oldestSeconds,
        long outboxParked,
        long keys,
        long forOperator,
        long deadLetters) {

    private static final String COUNT =
            """
            select (select count(*) from (select from outbox limit 100000) as first) as outbox,
                   coalesce((select extract(epoch from clock_timestamp() - created_at)
                             from outbox where parked_at is null
                             order by id limit 1), 0) as oldest_seconds,
                   (select count(*) from outbox where parked_at is not null) as outbox_parked,
                   (select count(distinct (topic, key)) from parked_record) as keys,
                   (select count(*) from parked_record where next_try is null) as for_operator,
                   (select count(*) from dead_letter) as dead_letters
            """;

    static Backlog count(JdbcClient jdbc) {
        return jdbc.sql(COUNT).query(Backlog.class).single();
    }
}
