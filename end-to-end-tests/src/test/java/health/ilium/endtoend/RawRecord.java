package health.ilium.endtoend;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record on a topic, byte for byte.
///
/// @param headers last value of each
public record RawRecord(
        byte @Nullable [] key, byte @Nullable [] value, Map<String, byte[]> headers) {

    /// A record at a place among those of its key.
    static RawRecord at(UUID key, int sequence, byte @Nullable [] value) {
        return new RawRecord(
                utf8(key.toString()), value, Map.of("ce_sequence", utf8("" + sequence)));
    }

    boolean hasKey(UUID other) {
        return Arrays.equals(key, utf8(other.toString()));
    }

    String keyText() {
        return text(key);
    }

    /// Place among the records of its key, 0 when it tells none.
    long sequence() {
        var sequence = headers.get("ce_sequence");
        return sequence == null ? 0 : Long.parseLong(text(sequence));
    }

    String header(String name) {
        return text(headers.get(name));
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
