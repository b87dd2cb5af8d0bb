package health.ilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.health.BrokerHealth;
import health.ilium.delivery.health.ConsumersHealth;
import health.ilium.schemas.Topic;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class StartingTest {

    @Test
    void startsWithoutABrokerAndBecomesReadyOnceItIsThere() {
        Broker broker = Broker.own();
        Topic<UUID, MessageSettled> topic = Events.topic("starting");
        broker.create(topic.name());
        broker.stop();
        Taken taken = new Taken();
        UUID key = UUID.randomUUID();
        try (Instance service =
                Instance.on(Database.named("starting"), broker, topic).handling(taken).start()) {
            service.add(topic, key, "1");
            assertThat(status(service)).isEqualTo("DOWN DOWN");
            broker.start();
            taken.awaits(key, "1");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(status(service)).isEqualTo("UP UP"));
        } finally {
            broker.stop();
        }
    }

    private static String status(Instance service) {
        Status brokerThere = service.bean(BrokerHealth.class).health().getStatus();
        Status consuming = service.bean(ConsumersHealth.class).health().getStatus();
        return brokerThere + " " + consuming;
    }
}
