package health.ilium.delivery.sent;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentEventsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String name = "sent_" + Long.toHexString(System.nanoTime());
    private final Topic<UUID, MessageSettled> topic = Events.topic(name);
    private final Taken taken = new Taken();
    private final UUID key = UUID.randomUUID();
    private Instance service;
    private SentEvents sent;

    @BeforeEach
    void threeEventsThatTheBrokerHas() {
        Broker.shared().create(topic.name());
        service = Instance.on(Database.named(name), Broker.shared(), topic).handling(taken).start();
        sent = service.bean(SentEvents.class);
        service.add(topic, key, "1", "2", "3");
        taken.awaits(key, "1", "2", "3");
        await().atMost(PATIENCE).until(() -> service.waiting() == 0);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void arePublishedAgainAtTheirPlacesAndHaveNoSecondEffect() {
        assertThat(sent.publishAgain()).isEqualTo(3);
        await().atMost(PATIENCE).until(() -> service.waiting() == 0);
        service.add(topic, key, "4");

        taken.awaits(key, "1", "2", "3", "4");
        assertThat(sequences()).containsExactly("1", "2", "3", "1", "2", "3", "4");
        assertThat(sent.count()).isEqualTo(4);
    }

    @Test
    void areForgottenOnceTheyAreOld() {
        assertThat(sent.forget(Duration.ofHours(1), 10)).isZero();
        assertThat(sent.forget(Duration.ZERO, 2)).isEqualTo(2);
        assertThat(sent.forget(Duration.ZERO, 2)).isEqualTo(1);
        assertThat(sent.count()).isZero();
    }

    private List<String> sequences() {
        try (Wire wire = new Wire(Broker.shared(), topic)) {
            return wire.read(topic.name()).stream()
                    .map(it -> new String(it.headers().lastHeader("ce_sequence").value(), UTF_8))
                    .toList();
        }
    }
}
