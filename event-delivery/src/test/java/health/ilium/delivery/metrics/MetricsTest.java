package health.ilium.delivery.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.Broker;
import health.ilium.delivery.Database;
import health.ilium.delivery.Events;
import health.ilium.delivery.Instance;
import health.ilium.delivery.Taken;
import health.ilium.delivery.Wire;
import health.ilium.schemas.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/// What an operator's alarms are made of, read from the registry that the service really has.
class MetricsTest {

    private final Broker broker = Broker.shared();
    private final UUID key = UUID.randomUUID();

    @Test
    void tellHowLongTheOldestEventHasBeenWaitingForTheBroker() {
        Topic<UUID, MessageSettled> topic = Events.topic("metrics-outbox");
        try (Instance service =
                Instance.on(Database.named("metrics_outbox"), broker, topic)
                        .with("delivery.relay.enabled=false")
                        .start()) {
            assertThat(gauge(service, "delivery.outbox.oldest.seconds")).isZero();
            service.add(topic, key, "1", "2", "3");
            service.jdbc()
                    .sql("update outbox set created_at = created_at - interval '90 s' where id = 1")
                    .update();
            service.jdbc().sql("update outbox set parked_at = now() where id = 3").update();

            assertThat(gauge(service, "delivery.outbox.waiting")).isEqualTo(3);
            assertThat(gauge(service, "delivery.outbox.oldest.seconds")).isBetween(90.0, 600.0);
            assertThat(gauge(service, "delivery.outbox.parked")).isEqualTo(1);
        }
    }

    @Test
    void tellWhatIsParkedAndWhatWaitsForAnOperator() {
        Topic<UUID, MessageSettled> topic = Events.topic("metrics-parked");
        broker.create(topic.name(), topic.deadLetterTopic("test"));
        try (Instance service =
                        Instance.on(Database.named("metrics_parked"), broker, topic)
                                .handling(new Taken())
                                .start();
                Wire wire = new Wire(broker, topic)) {
            assertThat(gauge(service, "delivery.parked.keys")).isZero();
            wire.raw(key.toString(), "1", new byte[] {1, 2, 3});
            wire.good(key, 2);

            await().untilAsserted(() -> assertThat(service.parked()).isEqualTo(2));
            assertThat(gauge(service, "delivery.parked.keys")).isEqualTo(1);
            assertThat(gauge(service, "delivery.parked.for.operator")).isEqualTo(1);
            await().untilAsserted(
                            () ->
                                    assertThat(gauge(service, "delivery.dead.letters.unsent"))
                                            .isZero());
        }
    }

    @Test
    void tellHowManyRecordsAGroupHasYetToTakeIn() {
        Topic<UUID, MessageSettled> topic = Events.topic("metrics-lag");
        broker.create(topic.name());
        Taken stuck = new Taken();
        stuck.first(
                _ -> {
                    throw new CannotGetJdbcConnectionException("away");
                });
        try (Instance service =
                        Instance.on(Database.named("metrics_lag"), broker, topic)
                                .with("delivery.consuming.first-retry=1m")
                                .with("delivery.consuming.last-retry=1m")
                                .handling(stuck)
                                .start();
                Wire wire = new Wire(broker, topic)) {
            assertThat(lag(service)).isZero();
            wire.good(key, 1);
            wire.good(key, 2);
            wire.good(key, 3);
            await().untilAsserted(() -> assertThat(lag(service)).isEqualTo(3));
        }
    }

    @Test
    void areUnknownWhileTheDatabaseIsAwayAndKeepNoScrapeFromEnding() {
        Lately<Integer> lately =
                new Lately<>(
                        () -> {
                            throw new IllegalStateException("away");
                        },
                        Duration.ofSeconds(5),
                        InstantSource.system());

        assertThat(lately.value(Integer::doubleValue)).isNaN();
    }

    @Test
    void areLookedUpOnceForAllGaugesInAWhile() {
        AtomicInteger asked = new AtomicInteger();
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        Lately<Integer> lately =
                new Lately<>(asked::incrementAndGet, Duration.ofSeconds(5), now::get);

        assertThat(lately.value(Integer::doubleValue)).isEqualTo(1);
        now.set(Instant.EPOCH.plusSeconds(4));
        assertThat(lately.value(Integer::doubleValue)).isEqualTo(1);
        now.set(Instant.EPOCH.plusSeconds(5));
        assertThat(lately.value(Integer::doubleValue)).isEqualTo(2);
    }

    private static double lag(Instance service) {
        return service.bean(MeterRegistry.class)
                .get("delivery.consumer.lag")
                .tag("topic", "metrics-lag")
                .tag("group", "test")
                .gauge()
                .value();
    }

    private static double gauge(Instance service, String name) {
        return service.bean(MeterRegistry.class).get(name).gauge().value();
    }
}
