package health.ilium.delivery.consuming.kafka;

import health.ilium.delivery.working.Task;
import java.time.Duration;
import java.util.List;

/// Starts the listeners, and starts them again when a fault that Spring Kafka does not survive
/// ended one.
public final class KeepingListenersRunning implements Task {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final List<Listener> listeners;

    public KeepingListenersRunning(List<Listener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public Duration step() {
        listeners.forEach(Listener::keepRunning);
        return LOOK_AGAIN;
    }

    @Override
    public void end() {
        listeners.forEach(Listener::stop);
    }
}
