package health.ilium.delivery.consuming.kafka;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/// The listener of one subscription.
///
/// @param assigned true once the group has told it what to consume, be it nothing
public record Listener(
        ConcurrentMessageListenerContainer<byte[], byte[]> container, AtomicBoolean assigned) {

    public String topic() {
        return container.getBeanName();
    }

    public boolean isConsuming() {
        return isRunning() && assigned.get();
    }

    /// Starts what does not run, be it that it was never started or that a fault ended it.
    void keepRunning() {
        if (!isRunning()) {
            container.stop();
            container.start();
        }
    }

    private boolean isRunning() {
        return container.isRunning() && container.isChildRunning() && container.isInExpectedState();
    }

    void stop() {
        container.stop();
    }
}
