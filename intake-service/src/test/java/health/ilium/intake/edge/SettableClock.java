package health.ilium.intake.edge;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The time, unless a test moves it.
final class SettableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }

    void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    void reset() {
        ahead = Duration.ZERO;
    }
}
