package health.ilium.schemas.confluent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.ilium.contract.MessageSettled;
import health.ilium.contract.ReferralCancelled;
import health.ilium.schemas.Samples;
import health.ilium.schemas.Topics;
import health.ilium.schemas.deployment.RegisterSchemas;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableRecordTest {

    private final FakeRegistry fake = new FakeRegistry();
    private final SchemaRegistry registry = fake.client();
    private EventCodec codec;
    private byte[] good;

    @BeforeEach
    void register() {
        RegisterSchemas.in(registry);
        codec = new EventCodec(registry, Topics.all());
        good =
                codec.encode(
                        Topics.MESSAGE_EVENTS, Samples.FULL.of(MessageSettled.getClassSchema()));
    }

    @AfterEach
    void close() {
        registry.close();
        fake.close();
    }

    @Test
    void hasNoValue() {
        unreadable(null);
    }

    @Test
    void hasNoSchemaId() {
        unreadable(new byte[0]);
        unreadable(new byte[] {0, 0, 0, 1});
    }

    @Test
    void hasAnotherMagic() {
        good[0] = 1;

        unreadable(good);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 4711, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void hasAnIdThatNoSchemaHas(int id) {
        unreadable(ByteBuffer.wrap(good).putInt(1, id).array());
    }

    @Test
    void endsTooEarly() {
        for (var length = 0; length < good.length; length++) {
            unreadable(Arrays.copyOf(good, length));
        }
    }

    @Test
    void hasBytesLeft() {
        unreadable(Arrays.copyOf(good, good.length + 1));
    }

    @Test
    void claimsALengthThatItDoesNotHave() {
        for (var claimed : new long[] {-1, 1 << 30, Integer.MAX_VALUE, 1L << 40, Long.MIN_VALUE}) {
            unreadable(withLengthOfFirstText(claimed));
        }
    }

    @Test
    void isAnEventOfAnotherTopic() {
        var cancelled = Samples.FULL.of(ReferralCancelled.getClassSchema());

        unreadable(codec.encode(Topics.REFERRAL_EVENTS, cancelled));
    }

    @Test
    void isOfASchemaThatIsNoEvent() {
        var stranger = SchemaBuilder.record("Stranger").namespace("org.example").fields();
        unreadable(framed(fake.add("x", stranger.optionalString("a").endRecord())));
        unreadable(framed(fake.add("y", Schema.create(Schema.Type.STRING))));
    }

    @Test
    void isOfAVersionThatCannotBeRead() {
        var other = SchemaBuilder.record("MessageSettled").namespace("health.ilium.contract");
        unreadable(framed(fake.add("z", other.fields().optionalString("reason").endRecord())));
    }

    @Test
    void isNoise() {
        var random = new Random(2);
        for (var round = 0; round < 2_000; round++) {
            var noise = new byte[5 + random.nextInt(60)];
            random.nextBytes(noise);
            System.arraycopy(good, 0, noise, 0, 5);
            unreadable(noise);
        }
    }

    @Test
    void doesNotGiveItsContentAway() {
        var uuid = "not-a-uuid-but-a-name".getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Arrays.copyOf(good, 5));
        bytes.write(uuid.length * 2);
        bytes.writeBytes(uuid);

        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> codec.decode(Topics.MESSAGE_EVENTS, bytes.toByteArray()))
                .satisfies(fault -> assertThat(fault.getCause()).isNull())
                .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("name"));
    }

    private byte[] framed(int id) {
        return ByteBuffer.wrap(Arrays.copyOf(good, 7)).putInt(1, id).array();
    }

    private byte[] withLengthOfFirstText(long length) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Arrays.copyOf(good, 5));
        for (var rest = (length << 1) ^ (length >> 63); ; rest >>>= 7) {
            if ((rest & ~0x7F) == 0) {
                bytes.write((int) rest);
                break;
            }
            bytes.write((int) ((rest & 0x7F) | 0x80));
        }
        bytes.writeBytes(Arrays.copyOfRange(good, 6, good.length));
        return bytes.toByteArray();
    }

    private void unreadable(byte @Nullable [] bytes) {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> codec.decode(Topics.MESSAGE_EVENTS, bytes));
    }
}
