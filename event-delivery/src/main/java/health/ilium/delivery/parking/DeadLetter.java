package health.ilium.delivery.parking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A copy on its way to a dead-letter topic.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DeadLetter(
        long id,
        String topic,
        byte @Nullable [] key,
        byte @Nullable [] value,
        List<RawHeader> headers) {}
