package health.ilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.schemas.Topic;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    @Test
    void carriesEventsFromOneTransactionIntoAnotherInOrder() {
        Broker broker = Broker.shared();
        Topic<UUID, MessageSettled> topic = Events.topic("delivery");
        broker.create(topic.name());
        Taken taken = new Taken();
        UUID key = UUID.randomUUID();
        try (Instance service =
                Instance.on(Database.named("delivery"), broker, topic).handling(taken).start()) {
            service.add(topic, key, "1", "2", "3");
            service.add(topic, key, "4");
            taken.awaits(key, "1", "2", "3", "4");
            await().untilAsserted(() -> assertThat(service.waiting()).isZero());
        }
    }
}
