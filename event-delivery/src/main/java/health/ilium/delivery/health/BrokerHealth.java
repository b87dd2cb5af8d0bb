package health.ilium.delivery.health;

import health.ilium.delivery.consuming.kafka.BrokerContact;
import health.ilium.delivery.working.Faults;
import health.ilium.delivery.working.Passing;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/// Up when a broker answers. Boot has no such indicator. That none answers is no fault of the
/// check, so it is not logged at each look.
final class BrokerHealth extends AbstractHealthIndicator {

    private final BrokerContact broker;

    BrokerHealth(BrokerContact broker) {
        super("no broker answers");
        this.broker = broker;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws InterruptedException {
        try {
            health.up().withDetail("brokers", broker.brokers());
        } catch (Passing away) {
            health.down().withDetail("error", Faults.chain(away));
        }
    }
}
