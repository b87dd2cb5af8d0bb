package health.ilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.schemas.Topic;
import java.time.Duration;
import java.util.UUID;
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
}
