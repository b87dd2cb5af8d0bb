package health.ilium.delivery.working;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A platform thread that repeats a task until stopped. No fault of the task, not even an
/// [Error], ends it.
public final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Task task;
    private final Backoff backoff;
    private final WakeUp wakeUp = new WakeUp();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;
    private int failures;

    public Worker(String name, Task task, Backoff backoff) {
        this.name = name;
        this.task = task;
        this.backoff = backoff;
    }

    public void start() {
        thread = Thread.ofPlatform().name(name).start(this::run);
    }

    /// Cuts the wait between two steps short, but never a back-off.
    public void wake() {
        wakeUp.give();
    }

    /// Lets the running step end, for ten seconds at most.
    public void stop() {
        askToStop();
        try {
            if (thread != null && !thread.join(PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void askToStop() {
        stopping.countDown();
        wake();
    }

    private void run() {
        try {
            while (!isStopping()) {
                step();
            }
        } catch (InterruptedException e) {
            LOG.debug("{} was interrupted", name);
        } finally {
            task.end();
        }
    }

    private void step() throws InterruptedException {
        try {
            Duration wait = task.step();
            recovered();
            if (wait.isPositive()) {
                wakeUp.await(wait);
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable fault) {
            failed(fault);
        }
    }

    private void failed(Throwable fault) throws InterruptedException {
        failures++;
        if (failures == 1) {
            LOG.warn("{} failed with {} and keeps trying", name, Faults.chain(fault));
        }
        boolean stopped = stopping.await(backoff.after(failures).toNanos(), TimeUnit.NANOSECONDS);
        if (stopped) {
            LOG.debug("{} stops", name);
        }
    }

    private void recovered() {
        if (failures > 0) {
            LOG.info("{} works again after {} failures", name, failures);
            failures = 0;
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}
