package health.ilium.endtoend.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The command `docker`, run in a folder.
public record Docker(Path folder) {

    /// Whether there is an engine behind the command, and the command itself.
    public boolean answers() {
        try {
            run("version");
            return true;
        } catch (UncheckedIOException | IllegalStateException none) {
            return false;
        }
    }

    /// @return what was printed, errors included
    /// @throws IllegalStateException when it ends with an error
    public String run(String... words) {
        return run(List.of(words));
    }

    public String run(List<String> words) {
        var command = Stream.concat(Stream.of("docker"), words.stream()).toList();
        try {
            var process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            process.getOutputStream().close();
            var printed =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + printed);
            }
            return printed;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
