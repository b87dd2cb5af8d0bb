package health.ilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.sent.SentEvents;
import health.ilium.schemas.Topic;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The broker comes back with no topic, no record and no group.
class BrokerWipedTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Topic<UUID, MessageSettled> topic = Events.topic("wiped");
    private final Broker broker = Broker.own();
    private final Taken taken = new Taken();
    private final UUID key = UUID.randomUUID();
    private Instance service;

    @BeforeEach
    void start() {
        broker.create(topic.name());
        service =
                Instance.on(Database.named("wiped"), broker, topic)
                        .with("delivery.relay.delivery-timeout=6s")
                        .handling(taken)
                        .start();
    }

    @AfterEach
    void stop() {
        service.close();
        broker.stop();
    }

    @Test
    void goesOnWhereItWasOnceAnOperatorPublishedAgain() {
        service.add(topic, key, "1", "2", "3");
        taken.awaits(key, "1", "2", "3");
        await().atMost(PATIENCE).until(() -> service.waiting() == 0);

        broker.stop();
        broker.wipe();
        broker.start();
        broker.create(topic.name());
        assertThat(service.bean(SentEvents.class).publishAgain()).isEqualTo(3);
        service.add(topic, key, "4");

        taken.awaits(key, "1", "2", "3", "4");
    }
}
