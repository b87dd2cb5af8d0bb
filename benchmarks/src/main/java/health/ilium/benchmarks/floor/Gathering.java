package health.ilium.benchmarks.floor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Lets what arrives wait until as much has come as the pipeline would put into one transaction,
/// though not for long.
final class Gathering<T> {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Chunks chunks;
    private final List<T> gathered = new ArrayList<>();
    private int wanted;
    private long since;

    Gathering(double average) {
        chunks = new Chunks(average);
        wanted = chunks.next();
    }

    void add(T item) {
        if (gathered.isEmpty()) {
            since = System.nanoTime();
        }
        gathered.add(item);
    }

    /// What belongs into the next transaction, nothing while that is to wait.
    List<T> next() {
        boolean waitedEnough = System.nanoTime() - since > LONGEST.toNanos();
        if (gathered.size() < wanted && !(waitedEnough && !gathered.isEmpty())) {
            return List.of();
        }
        var chunk = gathered.subList(0, Math.min(wanted, gathered.size()));
        var taken = List.copyOf(chunk);
        chunk.clear();
        wanted = chunks.next();
        return taken;
    }
}
