package health.ilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.schemas.Topic;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OutageTest {

    @Test
    void storesWithoutTheBrokerAndDrainsInOrderOnceItIsBack(CapturedOutput log) {
        Broker broker = Broker.own();
        Topic<UUID, MessageSettled> topic = Events.topic("outage");
        broker.create(topic.name());
        Taken taken = new Taken();
        UUID key = UUID.randomUUID();
        try (Instance service =
                Instance.on(Database.named("outage"), broker, topic)
                        .handling(taken)
                        .with("delivery.relay.delivery-timeout=6s")
                        .start()) {
            service.add(topic, key, "1");
            taken.awaits(key, "1");
            broker.stop();
            service.add(topic, key, "2");
            service.add(topic, key, "3");
            await().during(Duration.ofSeconds(8))
                    .atMost(Duration.ofSeconds(12))
                    .untilAsserted(() -> assertThat(service.waiting()).isEqualTo(2));
            service.add(topic, key, "4");
            broker.start();
            taken.awaits(key, "1", "2", "3", "4");
            await().untilAsserted(() -> assertThat(service.waiting()).isZero());
            assertThat(log.getAll()).doesNotContain("\tat ");
        } finally {
            broker.stop();
        }
    }

    @Test
    void isStoppedWithoutAStackTraceWhileTheDatabaseIsAway(CapturedOutput log) {
        Broker broker = Broker.shared();
        Topic<UUID, MessageSettled> topic = Events.topic("outage-stopped");
        broker.create(topic.name());
        Database database = Database.named("outage_stopped");
        Taken taken = new Taken();
        UUID key = UUID.randomUUID();
        try (Wire wire = new Wire(broker, topic)) {
            try (Instance service = Instance.on(database, broker, topic).handling(taken).start()) {
                wire.good(key, 1);
                taken.awaits(key, "1");
                database.refuseConnections();
                wire.good(key, 2);
                await().until(() -> log.getAll().contains("held up"));
            }
            assertThat(log.getAll()).doesNotContain("\tat ");

            database.allowConnections();
            try (Instance _ = Instance.on(database, broker, topic).handling(taken).start()) {
                taken.awaits(key, "1", "2");
            }
        }
    }

    @Test
    void parksNothingWhenTheDatabaseEndsTheConnectionOfARunningTransaction(CapturedOutput log) {
        Broker broker = Broker.shared();
        Topic<UUID, MessageSettled> topic = Events.topic("outage-connection");
        broker.create(topic.name());
        Database database = Database.named("outage_connection");
        Taken taken = new Taken();
        UUID key = UUID.randomUUID();
        AtomicBoolean ended = new AtomicBoolean();
        try (Wire wire = new Wire(broker, topic);
                Instance service = Instance.on(database, broker, topic).handling(taken).start()) {
            taken.first(
                    _ -> {
                        if (ended.compareAndSet(false, true)) {
                            database.endConnections();
                        }
                        service.jdbc().sql("select 1").query(Integer.class).single();
                    });
            wire.good(key, 1);
            taken.awaits(key, "1");
        }
        assertThat(log.getAll()).contains("held up").doesNotContain("parked, attempt");
    }
}
