package health.ilium.notification.sending.spring;

import health.ilium.notification.message.Channel;
import health.ilium.notification.sending.SendingLoop;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns a loop until it is stopped, then waits for what is still being carried.
final class SendingThread {

    private static final Logger log = LoggerFactory.getLogger(SendingThread.class);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration WHILE_STOPPING = Duration.ofMillis(50);

    private final SendingLoop loop;
    private final Duration poll;
    private volatile boolean running;
    private @Nullable Thread thread;

    SendingThread(SendingLoop loop, Duration poll) {
        this.loop = loop;
        this.poll = poll;
    }

    Channel channel() {
        return loop.channel();
    }

    void wakeUp() {
        loop.wakeUp();
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name("sending").start(this::run);
    }

    void stop() {
        running = false;
        loop.wakeUp();
    }

    void join(Duration longest) {
        try {
            if (thread != null && !thread.join(longest)) {
                thread.interrupt();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                loop.await(turned() ? poll : AFTER_FAILURE);
            }
            while (loop.settleOnly()) {
                loop.await(WHILE_STOPPING);
            }
        } catch (InterruptedException stopped) {
            log.warn("Stopped while messages were being carried; they become UNKNOWN");
        } catch (RuntimeException failure) {
            log.warn("Stopped without settling: {}", failure.getClass().getName());
        }
    }

    /// The database may be away: nothing is lost, the next turn settles it.
    private boolean turned() {
        try {
            loop.turn();
            return true;
        } catch (RuntimeException failure) {
            log.warn("Sending pauses: {}", failure.getClass().getName());
            return false;
        }
    }
}
