package health.ilium.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs a program to its end.
public final class Command {

    private Command() {}

    /// @throws DidNotStart with all it printed, when it ends with an error
    public static void run(List<String> words) {
        try {
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new DidNotStart(words.getFirst() + " failed: " + output.strip());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DidNotStart(words.getFirst() + " was interrupted", interrupted);
        }
    }

    /// Whether the program exists and ends without error.
    public static boolean works(String... words) {
        try {
            run(List.of(words));
            return true;
        } catch (DidNotStart | UncheckedIOException fails) {
            return false;
        }
    }
}
