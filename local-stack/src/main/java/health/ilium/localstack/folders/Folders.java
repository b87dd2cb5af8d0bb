package health.ilium.localstack.folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where one local stack keeps its data, logs and process ids; `.local` of the repository, usually.
public record Folders(Path root) {

    public Folders {
        root = root.toAbsolutePath().normalize();
    }

    public Path logs() {
        return made("logs");
    }

    public Path run() {
        return made("run");
    }

    public Path kafka() {
        return made("kafka");
    }

    public Path postgres() {
        return made("postgres");
    }

    public Path file(String name) {
        made("run");
        return root.resolve(name);
    }

    /// Folders of a stack that is started only to learn how to start.
    public Folders rehearsal() {
        return new Folders(root.resolve("rehearsal"));
    }

    /// Deletes everything but the lock that its holder stands on.
    public void wipe() {
        try (var content = Files.list(root)) {
            content.filter(path -> !path.equals(run())).forEach(Trees::delete);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException failed) {
            throw new UnusableFolder(root, failed);
        }
    }
}
