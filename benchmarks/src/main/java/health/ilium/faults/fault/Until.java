package health.ilium.faults.fault;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits for what nobody announces.
public final class Until {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private Until() {}

    /// @return whether it came true in time
    public static boolean holds(BooleanSupplier condition, Duration patience)
            throws InterruptedException {
        return holds(condition, patience, BETWEEN_LOOKS);
    }

    /// @return whether it came true in time
    public static boolean holds(BooleanSupplier condition, Duration patience, Duration between)
            throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LockSupport.parkNanos(between.toNanos());
        }
        return true;
    }

    /// Lets the fault last.
    static void passed(Duration length) throws InterruptedException {
        holds(() -> false, length);
    }
}
