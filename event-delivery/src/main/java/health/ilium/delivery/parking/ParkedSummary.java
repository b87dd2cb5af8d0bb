package health.ilium.delivery.parking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A parked record without its content.
///
/// @param detail class of the exception; for impossible content also which field and code
/// @param nextTry null when it waits for an operator
public record ParkedSummary(
        String topic,
        UUID key,
        long sequence,
        Reason reason,
        String detail,
        int attempts,
        @Nullable Instant nextTry,
        Instant parkedAt,
        int partition,
        long offset) {}
