package health.ilium.delivery.relay.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.Broker;
import health.ilium.delivery.Events;
import health.ilium.delivery.Wire;
import health.ilium.delivery.relay.Outcome;
import health.ilium.delivery.relay.Stream;
import health.ilium.delivery.relay.WaitingRecord;
import health.ilium.schemas.Topic;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KafkaSendingTest {

    private final Topic<UUID, MessageSettled> topic = Events.topic("kafka-sending");
    private final Broker broker = Broker.shared();
    private final MockProducer<byte[], byte[]> broken = new MockProducer<>();
    private final Queue<Producer<byte[], byte[]>> producers = new ArrayDeque<>();
    private final KafkaSending sending = new KafkaSending(producers::remove);
    private final WaitingRecord waiting = waiting(new byte[] {1, 2, 3});

    @BeforeEach
    void firstABrokenProducerThenARealOne() {
        broker.create(topic.name());
        producers.add(broken);
        producers.add(
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.address()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer()));
    }

    @AfterEach
    void close() {
        sending.close();
        producers.forEach(Producer::close);
    }

    @Test
    void goesOnWithANewProducerAfterAFaultThatOneDoesNotSurvive() throws InterruptedException {
        broken.sendException = new OutOfOrderSequenceException("gone for good");

        assertThat(sending.send(List.of(waiting, waiting)))
                .containsExactly(Outcome.UNKNOWN, Outcome.UNKNOWN);
        assertThat(broken.closed()).isTrue();

        assertThat(sending.send(List.of(waiting))).containsExactly(Outcome.ACKED);
        assertThat(arrived()).isEqualTo(1);
    }

    @Test
    void keepsTheProducerAfterAFaultThatPasses() throws InterruptedException {
        broken.sendException = new NotLeaderOrFollowerException("elsewhere now");

        assertThat(sending.send(List.of(waiting))).containsExactly(Outcome.UNKNOWN);

        assertThat(broken.closed()).isFalse();
        assertThat(producers).hasSize(1);
    }

    @Test
    void keepsTheProducerWhenARecordIsTooLarge() throws InterruptedException {
        producers.remove();

        assertThat(sending.send(List.of(waiting(new byte[2_000_000]), waiting)))
                .containsExactly(Outcome.TOO_LARGE, Outcome.ACKED);
        assertThat(sending.send(List.of(waiting))).containsExactly(Outcome.ACKED);
    }

    private long arrived() {
        try (Wire wire = new Wire(broker, topic)) {
            return wire.read(topic.name()).stream()
                    .filter(record -> new String(record.key(), UTF_8).equals(key().toString()))
                    .count();
        }
    }

    private UUID key() {
        return waiting.stream().key();
    }

    private WaitingRecord waiting(byte[] payload) {
        return new WaitingRecord(
                1,
                new Stream(topic.name(), UUID.randomUUID()),
                1,
                "type",
                "id",
                "/test",
                Events.NOON,
                null,
                payload);
    }
}
