package health.ilium.delivery.consuming.kafka;

import health.ilium.delivery.working.Task;
import java.time.Duration;
import java.util.List;

/// Starts the listeners once a broker is there, and starts them again when a fault that Spring
/// Kafka does not survive ended one. Started sooner, a consumer of Kafka 4.2 would keep a processor
/// busy with asking for brokers that it has never met.
final class KeepingListenersRunning implements Task {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final BrokerContact broker;
    private final List<Listener> listeners;

    KeepingListenersRunning(BrokerContact broker, List<Listener> listeners) {
        this.broker = broker;
        this.listeners = List.copyOf(listeners);
    }

    /// Throws [health.ilium.delivery.working.Passing] when there is one to start and no broker.
    @Override
    public Duration step() throws InterruptedException {
        List<Listener> idle = listeners.stream().filter(listener -> !listener.isRunning()).toList();
        if (!idle.isEmpty()) {
            broker.brokers();
            idle.forEach(Listener::start);
        }
        return LOOK_AGAIN;
    }

    @Override
    public void end() {
        listeners.forEach(Listener::stop);
    }
}
