package health.ilium.benchmarks.floor;

/// Whole sizes with a given average, never less than one.
final class Chunks {

    private final double average;
    private long count;

    Chunks(double average) {
        this.average = Math.max(1, average);
    }

    int next() {
        count++;
        return (int) ((long) (count * average) - (long) ((count - 1) * average));
    }
}
