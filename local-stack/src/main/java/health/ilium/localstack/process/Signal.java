package health.ilium.localstack.process;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// What one process can tell another.
public enum Signal {
    TERM,
    INT,
    STOP,
    CONT,
    KILL;

    void send(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException failed) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
