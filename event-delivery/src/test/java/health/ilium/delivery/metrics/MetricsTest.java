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
import java.util.UUID;
import org.junit.jupiter.api.Test;

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

    private static double gauge(Instance service, String name) {
        return service.bean(MeterRegistry.class).get(name).gauge().value();
    }
}
