package health.ilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.schemas.Topic;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Kafka's clients can spin on their metadata while no broker answers.
class WaitingForABrokerTest {

    private static final Duration WATCHED = Duration.ofSeconds(4);
    private static final Duration LITTLE = Duration.ofSeconds(1);

    @Test
    void leavesTheProcessorsToOthers() {
        Broker broker = Broker.own();
        Topic<UUID, MessageSettled> topic = Events.topic("waiting");
        broker.create(topic.name());
        broker.stop();
        Taken taken = new Taken();
        UUID key = UUID.randomUUID();
        try (Instance service =
                Instance.on(Database.named("waiting"), broker, topic).handling(taken).start()) {
            service.add(topic, key, "1");
            service.health("broker");
            assertThat(usedWhileWaiting()).as("never there").isLessThan(LITTLE);

            broker.start();
            taken.awaits(key, "1");

            broker.stop();
            service.add(topic, key, "2");
            service.health("broker");
            assertThat(usedWhileWaiting()).as("gone again").isLessThan(LITTLE);

            broker.start();
            taken.awaits(key, "1", "2");
        } finally {
            broker.stop();
        }
    }

    private static Duration usedWhileWaiting() {
        ProcessorTime before = ProcessorTime.of(WaitingForABrokerTest::isAClient);
        await().pollDelay(WATCHED).atMost(WATCHED.plusSeconds(5)).until(() -> true);
        return ProcessorTime.of(WaitingForABrokerTest::isAClient).since(before);
    }

    private static boolean isAClient(String thread) {
        return thread.startsWith("waiting-")
                || thread.startsWith("relay-")
                || thread.startsWith("consumer_background_thread")
                || thread.startsWith("kafka-producer-network-thread")
                || thread.startsWith("kafka-admin-client-thread");
    }
}
