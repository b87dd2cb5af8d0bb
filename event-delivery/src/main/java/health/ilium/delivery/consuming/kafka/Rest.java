package health.ilium.delivery.consuming.kafka;

import health.ilium.delivery.working.Backoff;
import java.time.Duration;

/// How long to rest after polls that brought nothing and yet kept the processor busy. One alone may
/// have had something to do, such as taking over partitions.
final class Rest {

    private static final Duration BUSY = Duration.ofMillis(5);
    private static final Backoff RESTS = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(1));

    private int busyInARow;

    /// @param processor time that the poll took of it
    Duration after(boolean empty, Duration processor) {
        busyInARow = empty && processor.compareTo(BUSY) > 0 ? busyInARow + 1 : 0;
        return busyInARow > 1 ? RESTS.after(busyInARow - 1) : Duration.ZERO;
    }
}
