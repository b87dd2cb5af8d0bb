package health.ilium.notification.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Runs as the system's clock does, from wherever it was put.
class SettableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    void put(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
    }
}
