package health.ilium.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.working.Passing;
import health.ilium.schemas.Topic;
import health.ilium.schemas.Topics;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/// A registry that does not answer holds events up and spoils none.
class RegistryAwayTest {

    private static final Topic<UUID, MessageSettled> TOPIC = Topics.MESSAGE_EVENTS;
    private static final String DEAD_LETTERS = TOPIC.deadLetterTopic("test");

    private final Broker broker = Broker.shared();
    private final Taken taken = new Taken();
    private final UUID key = UUID.randomUUID();

    @BeforeEach
    void topics() {
        broker.create(TOPIC.name(), DEAD_LETTERS);
    }

    @Test
    void isNotReadyUntilTheRegistryAnswersAndThenTakesWhatWaited() {
        Instance.Setup setup = setup("registry_away_at_start");
        setup.registry().away(true);
        try (Wire wire = new Wire(broker, TOPIC);
                Instance service = setup.start()) {
            wire.good(key, 1);
            await().during(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(status(service)).isEqualTo(Status.DOWN));
            assertThatThrownBy(() -> service.add(TOPIC, key, "1")).isInstanceOf(Passing.class);
            assertThat(taken.of(key)).isEmpty();

            setup.registry().away(false);

            taken.awaits(key, "1");
            assertThat(status(service)).isEqualTo(Status.UP);
            assertThat(service.parked()).isZero();
            assertThat(deadLettersOf(wire, key)).isZero();
        }
    }

    @Test
    void buriesAnUnknownSchemaOnlyOnceTheRegistryHasDeniedIt() {
        Instance.Setup setup = setup("registry_away_later");
        try (Wire wire = new Wire(broker, TOPIC);
                Instance service = setup.start()) {
            wire.good(key, 1);
            taken.awaits(key, "1");
            setup.registry().away(true);
            byte[] unknown = wire.bytes(key, "2");
            ByteBuffer.wrap(unknown).putInt(1, 7_654_321);
            wire.raw(key.toString(), "2", unknown);
            wire.good(key, 3);
            await().during(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(service.parked()).isZero());
            assertThat(deadLettersOf(wire, key)).isZero();
            assertThat(status(service)).isEqualTo(Status.UP);

            setup.registry().away(false);

            await().untilAsserted(() -> assertThat(deadLettersOf(wire, key)).isEqualTo(1));
            await().untilAsserted(() -> assertThat(service.parked()).isEqualTo(2));
            assertThat(taken.of(key)).containsExactly("1");
        }
    }

    private Instance.Setup setup(String database) {
        return Instance.on(Database.named(database), broker, TOPIC).handling(taken).askingForIds();
    }

    private static Status status(Instance service) {
        return service.health("registry");
    }

    private static long deadLettersOf(Wire wire, UUID which) {
        return wire.read(DEAD_LETTERS).stream()
                .filter(letter -> which.toString().equals(new String(letter.key(), UTF_8)))
                .count();
    }
}
