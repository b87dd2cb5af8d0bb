package health.ilium.delivery.health;

import health.ilium.delivery.consuming.kafka.Listener;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/// Up when each subscription has its place in its group.
public final class ConsumersHealth extends AbstractHealthIndicator {

    private final List<Listener> listeners;

    public ConsumersHealth(List<Listener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<String> missing =
                listeners.stream()
                        .filter(listener -> !listener.isConsuming())
                        .map(Listener::topic)
                        .toList();
        health.status(missing.isEmpty() ? "UP" : "DOWN").withDetail("notConsuming", missing);
    }
}
