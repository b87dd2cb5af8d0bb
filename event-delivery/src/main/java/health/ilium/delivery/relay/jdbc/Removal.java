package health.ilium.delivery.relay.jdbc;

/// What becomes of events in the outbox once the broker has them. Losing a removal in a crash of
/// the database sends records twice, which consumers expect, so it need not wait for the disk.
public enum Removal {
    DELETING("%s"),
    /// They can be published again for a while.
    KEEPING(
            """
            with gone as (
                %s
                returning id, topic, key, sequence, type, payload, event_id, source, occurred_at,
                          traceparent, bucket
            )
            insert into sent_event (outbox_id, topic, key, sequence, type, payload, event_id, source,
                                    occurred_at, traceparent, bucket)
            select * from gone
            """);

    private static final String DELETE =
            """
            delete from outbox
            using (select set_config('synchronous_commit', 'off', true)) as without_waiting
            where id = any (?)
            """;

    private final String around;

    Removal(String around) {
        this.around = around;
    }

    String sql() {
        return around.formatted(DELETE);
    }
}
