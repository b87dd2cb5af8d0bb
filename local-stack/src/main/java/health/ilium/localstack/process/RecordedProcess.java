package health.ilium.localstack.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A process as written down when it was started. Its start time tells it from a stranger that has
/// got the same id since.
record RecordedProcess(long pid, Instant started, Signal stopSignal) {

    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    String line() {
        return pid + " " + started + " " + stopSignal;
    }

    static Optional<RecordedProcess> parse(String line) {
        var words = line.strip().split(" ", -1);
        try {
            return Optional.of(
                    new RecordedProcess(
                            Long.parseLong(words[0]),
                            Instant.parse(words[1]),
                            Signal.valueOf(words[2])));
        } catch (RuntimeException halfWritten) {
            return Optional.empty();
        }
    }

    /// @return false when the process is gone, or its id belongs to another one
    boolean endIfRunning(Duration patience) {
        var process = stillRunning();
        process.ifPresent(running -> Ending.end(running, stopSignal, patience));
        return process.isPresent();
    }

    private Optional<ProcessHandle> stillRunning() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(
                        process ->
                                process.info()
                                        .startInstant()
                                        .filter(this::isWhenItStarted)
                                        .isPresent());
    }

    private boolean isWhenItStarted(Instant instant) {
        return Duration.between(started, instant).abs().compareTo(CLOCK_GRAIN) < 0;
    }
}
