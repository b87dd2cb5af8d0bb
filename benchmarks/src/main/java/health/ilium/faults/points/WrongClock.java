package health.ilium.faults.points;

import java.time.InstantSource;

/// A clock that is wrong by `clock.seconds`.
final class WrongClock {

    private WrongClock() {}

    static InstantSource around(InstantSource real, Orders orders) {
        return () -> real.instant().plusSeconds(orders.number("clock.seconds"));
    }
}
