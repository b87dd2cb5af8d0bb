package health.ilium.localstack.folders;

import java.io.IOException;
import java.nio.file.Path;

/// The data folder cannot be written to; the message is one sentence for the person at the
/// terminal.
public final class UnusableFolder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFolder(Path folder, IOException reason) {
        super(
                "The data folder %s cannot be used (%s: %s)."
                        .formatted(folder, reason.getClass().getSimpleName(), reason.getMessage()),
                reason);
    }
}
