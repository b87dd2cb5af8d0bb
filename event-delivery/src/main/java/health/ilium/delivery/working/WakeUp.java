package health.ilium.delivery.working;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A signal that is not lost when it is given while nobody waits, and counts once.
final class WakeUp {

    private final Semaphore signal = new Semaphore(0);

    void give() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    void await(Duration atMost) throws InterruptedException {
        boolean given = signal.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        if (given) {
            signal.drainPermits();
        }
    }
}
