package health.ilium.faults.load;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The clients' patience, which ends for all at the same time.
final class Patience {

    private final CountDownLatch end = new CountDownLatch(1);

    void end() {
        end.countDown();
    }

    boolean isOver() {
        return end.getCount() == 0;
    }

    /// Waits as long as patience lasts, at most this long.
    ///
    /// @return whether it is over
    boolean isOverWithin(Duration longest) throws InterruptedException {
        return end.await(longest.toNanos(), TimeUnit.NANOSECONDS);
    }
}
