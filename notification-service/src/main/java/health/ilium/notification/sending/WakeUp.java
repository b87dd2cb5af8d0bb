package health.ilium.notification.sending;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Ends the pause of a loop early. A call during work is not lost: the next pause is skipped.
public final class WakeUp {

    private final Semaphore calls = new Semaphore(0);

    public void call() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /// @return whether it was called
    public boolean await(Duration longest) throws InterruptedException {
        boolean called = calls.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
        if (called) {
            calls.drainPermits();
        }
        return called;
    }
}
