package health.ilium.intake.parking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A record that waits.
///
/// @param fault class of what the service failed with; empty when it did not
/// @param nextTry null when it waits for a person
public record ParkedRecord(
        long sequence,
        Why why,
        String fault,
        int attempts,
        @Nullable Instant nextTry,
        Instant parkedAt,
        int partition,
        long offset,
        Content content) {}
