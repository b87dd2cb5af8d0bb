package health.ilium.delivery.parking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Kafka record as it arrived, byte for byte.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RawRecord(
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        byte @Nullable [] value,
        List<RawHeader> headers) {

    public RawRecord {
        headers = List.copyOf(headers);
    }

    /// Value of the last header of this name, which is the one that counts.
    public byte @Nullable [] header(String name) {
        byte[] found = null;
        for (RawHeader header : headers) {
            if (header.name().equals(name)) {
                found = header.value();
            }
        }
        return found;
    }
}
