package health.ilium.delivery.health;

import health.ilium.delivery.encoding.EventEncoding;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/// Up once the schemas' ids are known. After that events are written without the registry.
final class RegistryHealth extends AbstractHealthIndicator {

    private final EventEncoding encoding;

    RegistryHealth(EventEncoding encoding) {
        this.encoding = encoding;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(encoding.isReady() ? "UP" : "DOWN");
    }
}
