package health.ilium.delivery.parking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A record that waits.
///
/// @param attempts how often it was tried
/// @param nextTry when it may be tried, once everything before it is applied; null when it waits
///     for an operator
public record Parked(
        Place place, RawRecord raw, Cause cause, int attempts, @Nullable Instant nextTry) {

    /// It may be tried as soon as its turn comes.
    public static Parked early(Place place, RawRecord raw, Instant now) {
        return new Parked(place, raw, new Cause(Reason.EARLY, ""), 0, now);
    }

    public boolean isStopped() {
        return nextTry == null;
    }
}
