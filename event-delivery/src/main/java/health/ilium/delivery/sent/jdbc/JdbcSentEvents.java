package health.ilium.delivery.sent.jdbc;

import health.ilium.delivery.sent.SentEvents;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sent events by their age as the database's clock has it.
public final class JdbcSentEvents implements SentEvents {

    private static final String AGAIN =
            """
            with again as (
                delete from sent_event returning *
            )
            insert into outbox (topic, key, sequence, type, payload, event_id, source, occurred_at,
                                traceparent, bucket)
            select topic, key, sequence, type, payload, event_id, source, occurred_at,
                   traceparent, bucket
            from again
            order by outbox_id
            """;

    private static final String FORGET =
            """
            delete from sent_event
            where ctid = any (array(
                select ctid from sent_event
                where sent_at < clock_timestamp() - make_interval(secs => ?)
                limit ?))
            """;

    private final JdbcClient jdbc;

    public JdbcSentEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int publishAgain() {
        return jdbc.sql(AGAIN).update();
    }

    @Override
    public int forget(Duration age, int atMost) {
        return jdbc.sql(FORGET).params(age.toSeconds(), atMost).update();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from sent_event").query(Long.class).single();
    }
}
