package health.ilium.delivery.working;

import java.time.Duration;

/// Waits that double with each failure in a row, from `first` up to `most`.
public record Backoff(Duration first, Duration most) {

    private static final int DOUBLINGS = 30;

    public Duration after(int failures) {
        Duration wait = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, DOUBLINGS));
        return wait.compareTo(most) > 0 ? most : wait;
    }
}
