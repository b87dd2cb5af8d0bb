package health.ilium.delivery.parking;

import java.time.Instant;
import java.util.UUID;

/// A key of which records wait.
///
/// @param position sequence of the last event that was applied; 0 when none was
/// @param first sequence of the earliest record that waits; when it is not the one after the
///     position, an event in between never came
/// @param reason why the earliest waits
/// @param stopped the earliest waits for an operator
/// @param since when the first of them was parked
public record ParkedKey(
        String topic,
        UUID key,
        long position,
        long first,
        Reason reason,
        boolean stopped,
        long records,
        Instant since) {}
