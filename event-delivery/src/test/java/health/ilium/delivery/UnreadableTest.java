package health.ilium.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.parking.Decided;
import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.Place;
import health.ilium.schemas.Topic;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableTest {

    private final Topic<UUID, MessageSettled> topic = Events.topic("unreadable");
    private final Broker broker = Broker.shared();
    private final Taken taken = new Taken();
    private final UUID key = UUID.randomUUID();
    private Instance service;
    private Wire wire;

    @BeforeAll
    void start() {
        broker.create(topic.name(), topic.deadLetterTopic("test"));
        service =
                Instance.on(Database.named("unreadable"), broker, topic)
                        .handling(taken)
                        .with("delivery.parking.poll=50ms")
                        .start();
        wire = new Wire(broker, topic);
    }

    @AfterAll
    void stop() {
        wire.close();
        service.close();
    }

    @Test
    void copiesRandomBytesWithTheReasonAndNothingElse() {
        byte[] random = new byte[64];
        new Random(1).nextBytes(random);
        UUID other = UUID.randomUUID();
        wire.raw(other.toString(), "1", random);
        ConsumerRecord<byte[], byte[]> letter = letterOf(random);
        assertThat(header(letter, "dlt_reason")).isEqualTo("UNDECODABLE");
        assertThat(header(letter, "dlt_exception")).endsWith("UnreadableRecord");
        assertThat(header(letter, "ce_sequence")).isEqualTo("1");
        assertThat(new String(letter.key(), UTF_8)).isEqualTo(other.toString());
    }

    @Test
    void copiesRecordsWithAnUnknownSchemaIdAndTruncatedOnes() {
        byte[] unknown = wire.bytes(key, "unknown");
        ByteBuffer.wrap(unknown).putInt(1, 7_654_321);
        byte[] truncated = Arrays.copyOf(wire.bytes(key, "truncated"), 30);
        byte[] hugeLength = Arrays.copyOf(wire.bytes(key, "huge"), 5 + 9);
        Arrays.fill(hugeLength, 5, hugeLength.length, (byte) 0xfe);
        for (byte[] bad : List.of(unknown, truncated, hugeLength)) {
            wire.raw(UUID.randomUUID().toString(), "1", bad);
            letterOf(bad);
        }
    }

    @Test
    void copiesRecordsWithoutValueKeyOrSequence() {
        UUID empty = UUID.randomUUID();
        wire.raw(empty.toString(), "1", null);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> letters().stream().anyMatch(each -> each.value() == null));
        byte[] keyless = wire.bytes(key, "keyless");
        wire.raw(null, "1", keyless);
        assertThat(header(letterOf(keyless), "dlt_reason")).isEqualTo("NO_KEY");
        byte[] unnumbered = wire.bytes(key, "unnumbered");
        wire.raw(key.toString(), null, unnumbered);
        assertThat(header(letterOf(unnumbered), "dlt_reason")).isEqualTo("NO_SEQUENCE");
    }

    @Test
    void letsLaterOnesOfTheKeyWaitForAnOperatorAndOthersGoOn() {
        UUID broken = UUID.randomUUID();
        UUID healthy = UUID.randomUUID();
        wire.raw(broken.toString(), "1", new byte[] {1, 2, 3});
        wire.good(broken, 2);
        wire.good(healthy, 1);
        taken.awaits(healthy, "1");
        ParkedRecords parked = service.bean(ParkedRecords.class);
        Place place = new Place(topic.name(), broken, 1);
        await().until(() -> parked.list(100).stream().anyMatch(p -> p.key().equals(broken)));
        assertThat(taken.of(broken)).isEmpty();
        assertThat(parked.skip(place, "test")).isEqualTo(Decided.DONE);
        taken.awaits(broken, "2");
    }

    @Test
    void makesWayForTheGenuineRecordOfTheSamePlace() {
        UUID forged = UUID.randomUUID();
        wire.raw(forged.toString(), "1", new byte[] {4, 5, 6});
        wire.good(forged, 1);
        wire.good(forged, 2);
        taken.awaits(forged, "1", "2");
    }

    private ConsumerRecord<byte[], byte[]> letterOf(byte[] value) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                letters().stream()
                                        .filter(each -> Arrays.equals(each.value(), value))
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<ConsumerRecord<byte[], byte[]>> letters() {
        return wire.read(topic.deadLetterTopic("test"));
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header found = letter.headers().lastHeader(name);
        return found == null ? null : new String(found.value(), UTF_8);
    }
}
