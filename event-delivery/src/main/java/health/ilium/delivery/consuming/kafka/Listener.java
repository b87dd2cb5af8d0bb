package health.ilium.delivery.consuming.kafka;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/// The listener of one subscription.
///
/// @param assigned true once the group has told it what to consume, be it nothing
record Listener(
        ConcurrentMessageListenerContainer<byte[], byte[]> container, AtomicBoolean assigned) {

    String topic() {
        return container.getBeanName();
    }

    boolean isConsuming() {
        return isRunning() && assigned.get();
    }

    boolean isRunning() {
        return container.isRunning() && container.isChildRunning() && container.isInExpectedState();
    }

    /// Also after a fault ended it, which leaves the container half running.
    void start() {
        container.stop();
        container.start();
    }

    void stop() {
        container.stop();
    }
}
