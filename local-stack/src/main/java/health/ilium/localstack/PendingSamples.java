package health.ilium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Remembers across starts that the samples are still to be sent or have not all arrived.
record PendingSamples(Path file) {

    boolean exist() {
        return Files.exists(file);
    }

    void remember() {
        try {
            Files.writeString(file, "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
