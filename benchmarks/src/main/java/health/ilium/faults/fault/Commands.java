package health.ilium.faults.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// What only the machine can do.
final class Commands {

    private Commands() {}

    /// @throws IllegalStateException when it does not succeed
    static void run(String... words) {
        try {
            int status = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(List.of(words) + " ended with " + status);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
