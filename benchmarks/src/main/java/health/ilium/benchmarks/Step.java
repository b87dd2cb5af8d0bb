package health.ilium.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// What was submitted at one rate, and how far it has come.
///
/// @param since a moment before the first was submitted
record Step(OpenLoop.Outcome outcome, Instant since, Arrivals arrivals) {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long BETWEEN_LOOKS_NANOS = 500_000_000;

    int submitted() {
        return outcome.byReferral().size();
    }

    int routed() throws SQLException {
        return count(arrivals.routed(since));
    }

    int told() throws SQLException {
        return count(arrivals.everybodyTold(since));
    }

    /// @return how long it took until all were routed, or patience ended
    Duration awaitRouted() throws Exception {
        return await(() -> routed() == submitted());
    }

    /// @return how long it took until everybody was told, or patience ended
    Duration awaitTold() throws Exception {
        return await(() -> !arrivals.messagesWait() && told() == submitted());
    }

    private int count(Map<String, Instant> arrived) {
        arrived.keySet().retainAll(outcome.byReferral().keySet());
        return arrived.size();
    }

    private static Duration await(Callable<Boolean> through) throws Exception {
        var begin = Instant.now();
        var deadline = begin.plus(PATIENCE);
        while (!through.call() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        return Duration.between(begin, Instant.now());
    }
}
