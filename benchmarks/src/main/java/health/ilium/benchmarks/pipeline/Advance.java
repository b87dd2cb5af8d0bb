package health.ilium.benchmarks.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// How far something had come at each look at it.
///
/// @param looks in order
record Advance(List<Look> looks) {

    private static final long BETWEEN_NANOS = 50_000_000;

    record Look(Instant at, long done) {}

    Advance {
        looks = List.copyOf(looks);
    }

    /// Looks until all is done.
    ///
    /// @throws IllegalStateException when that takes too long
    static Advance until(long all, Callable<Long> done, Duration patience) throws Exception {
        var looks = new ArrayList<Look>();
        var deadline = Instant.now().plus(patience);
        while (true) {
            looks.add(new Look(Instant.now(), done.call()));
            if (looks.getLast().done() >= all) {
                return new Advance(looks);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(
                        looks.getLast().done() + " of " + all + " after " + patience);
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }

    /// Done per second in the middle: from the first look at a tenth of it to the first at nine
    /// tenths, so that neither beginning nor end counts.
    double perSecond() {
        long all = looks.getLast().done();
        var from = first(all / 10.0);
        var to = first(all * 0.9);
        double seconds = Duration.between(from.at(), to.at()).toNanos() / 1e9;
        return seconds <= 0 ? Double.NaN : (to.done() - from.done()) / seconds;
    }

    double seconds() {
        return Duration.between(looks.getFirst().at(), looks.getLast().at()).toMillis() / 1000.0;
    }

    private Look first(double atLeast) {
        return looks.stream().filter(look -> look.done() >= atLeast).findFirst().orElseThrow();
    }
}
