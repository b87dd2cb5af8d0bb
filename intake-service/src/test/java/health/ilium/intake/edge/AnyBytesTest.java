package health.ilium.intake.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import health.ilium.intake.submission.web.SubmissionReader;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.MalformedJson;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Reading;
import health.ilium.intake.wire.json.StrictJson;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whatever is sent is read, rejected or malformed: no body ends in an internal error.
class AnyBytesTest {

    private static final int TRIES = 20_000;
    private static final String[] PIECES = {
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "null",
        "-",
        "1e9",
        "0",
        "\\u0000",
        "\\ud800",
        "\u0000",
        "\ufeff",
        "99999999999999999999",
        "1e-400",
        "[[",
        "true"
    };

    private final Random random = new Random(1);
    private final StrictJson json = new StrictJson();
    private final SubmissionReader submission =
            new SubmissionReader(new Moments(Instant.parse("2026-11-23T04:00:00Z")));

    @Test
    void areReadOrRefused() {
        byte[] body = Bodies.complete().getBytes(UTF_8);
        IntStream.range(0, TRIES).forEach(_ -> takeIn(spoilt(body)));
    }

    @Test
    void ofNoMeaningAreRefused() {
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = new byte[1 + random.nextInt(40)];
            random.nextBytes(bytes);
            takeIn(bytes);
        }
    }

    private void takeIn(byte[] bytes) {
        try {
            JsonBody body = json.parse(bytes);
            assertThat(Reading.of(body, submission::read)).isNotNull();
            assertThat(body.meaningHash()).hasSize(32);
        } catch (MalformedJson refused) {
            assertThat(refused).hasMessageContaining("The body");
        } catch (RuntimeException unforeseen) {
            fail("Not foreseen: " + new String(bytes, UTF_8), unforeseen);
        }
    }

    private byte[] spoilt(byte[] body) {
        StringBuilder text = new StringBuilder(new String(body, UTF_8));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(6));
            text.replace(from, to, PIECES[random.nextInt(PIECES.length)]);
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }
}
