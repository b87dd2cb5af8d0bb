package health.ilium.delivery.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Asked of the database at each scrape.
final class DeliveryMetrics implements MeterBinder {

    private static final String OLDEST =
            """
            select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from outbox
            """;

    private final JdbcClient jdbc;

    DeliveryMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "delivery.outbox.waiting", "select count(*) from outbox");
        gauge(registry, "delivery.outbox.oldest.seconds", OLDEST);
        gauge(
                registry,
                "delivery.outbox.parked",
                "select count(*) from outbox where parked_at is not null");
        gauge(
                registry,
                "delivery.parked.keys",
                "select count(distinct (topic, key)) from parked_record");
        gauge(
                registry,
                "delivery.parked.for.operator",
                "select count(*) from parked_record where next_try is null");
        gauge(registry, "delivery.dead.letters.unsent", "select count(*) from dead_letter");
    }

    private void gauge(MeterRegistry registry, String name, String sql) {
        Gauge.builder(name, () -> jdbc.sql(sql).query(Double.class).single())
                .strongReference(true)
                .register(registry);
    }
}
