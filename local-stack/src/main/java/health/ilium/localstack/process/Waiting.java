package health.ilium.localstack.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for conditions that nobody announces.
final class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(40);

    private Waiting() {}

    /// Looks again and again until the condition holds.
    ///
    /// @return false when it did not hold in time or the thread was interrupted
    static boolean until(BooleanSupplier condition, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }
}
