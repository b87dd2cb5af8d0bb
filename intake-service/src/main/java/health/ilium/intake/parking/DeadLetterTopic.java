package health.ilium.intake.parking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Copies of records that a service could not take, as the broker holds them now.
///
/// @param records how many there are
/// @param newest the last ones, newest first
public record DeadLetterTopic(String name, long records, List<DeadLetter> newest) {

    /// One of them, without what it says.
    ///
    /// @param at when it was put there
    /// @param reason null when it does not tell
    /// @param place topic, partition and offset of the original
    /// @param bytes how long the value is
    public record DeadLetter(
            Instant at, @Nullable DeadLetterReason reason, String place, int bytes) {}
}
