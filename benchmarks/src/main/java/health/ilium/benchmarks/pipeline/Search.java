package health.ilium.benchmarks.pipeline;

import java.util.OptionalInt;

/// Looks for the highest rate that is sustained: faster and faster until one is not, then halfway
/// between the best that was and the lowest that was not.
final class Search {

    private static final double FASTER = 1.4;
    private static final double CLOSE = 1.06;

    private final int limit;
    private int next;
    private int sustained;
    private int missed;
    private boolean found;

    /// @param start tried first
    /// @param limit never tried above
    Search(int start, int limit) {
        this.next = start;
        this.limit = limit;
        this.missed = Integer.MAX_VALUE;
    }

    /// The rate to try, or nothing when it is known well enough.
    OptionalInt next() {
        return found ? OptionalInt.empty() : OptionalInt.of(next);
    }

    void tried(int rate, boolean wasSustained) {
        if (wasSustained) {
            sustained = Math.max(sustained, rate);
        } else {
            missed = Math.min(missed, rate);
        }
        next = following();
        found = next <= 0 || next == sustained || next == missed || missed < sustained * CLOSE;
    }

    /// Zero when none was.
    int highest() {
        return sustained;
    }

    private int following() {
        if (missed == Integer.MAX_VALUE) {
            return (int) Math.min(limit, sustained * FASTER);
        }
        if (sustained == 0) {
            return (int) (missed / FASTER);
        }
        return (sustained + missed) / 2;
    }
}
