package health.ilium.delivery.health;

import health.ilium.delivery.consuming.kafka.KafkaConsumers;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/// Up when each subscription has its place in its group.
final class ConsumersHealth extends AbstractHealthIndicator {

    private final KafkaConsumers consumers;

    ConsumersHealth(KafkaConsumers consumers) {
        this.consumers = consumers;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<String> missing = consumers.notConsumed();
        health.status(missing.isEmpty() ? "UP" : "DOWN").withDetail("notConsuming", missing);
    }
}
