package health.ilium.localstack.process;

import java.time.Duration;

/// Ends a process: politely first, by force after a while.
final class Ending {

    private static final Duration BY_FORCE = Duration.ofSeconds(5);

    private Ending() {}

    static void end(ProcessHandle process, Signal signal, Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        signal.send(process);
        // one that somebody has suspended would not hear it
        Signal.CONT.send(process);
        if (!Waiting.until(() -> !process.isAlive(), patience)) {
            Signal.KILL.send(process);
            Waiting.until(() -> !process.isAlive(), BY_FORCE);
        }
    }
}
