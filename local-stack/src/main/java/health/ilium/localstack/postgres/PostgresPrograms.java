package health.ilium.localstack.postgres;

import health.ilium.localstack.folders.Trees;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's own programs, unpacked from the jar that carries them for this machine.
public final class PostgresPrograms {

    private final Path folder;

    public PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /// Unpacks them beside their place first, so that an interrupted attempt leaves nothing.
    void unpack() {
        if (Files.exists(folder)) {
            return;
        }
        var draft = folder.resolveSibling("postgres.draft");
        Trees.delete(draft);
        try (var archive =
                DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                        Machine.system(), Machine.hardware())) {
            TarArchive.unpack(archive, draft);
            Files.move(draft, folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<String> command(String program) {
        var words = new ArrayList<>(OrdinaryUser.prefix());
        words.add(folder.resolve("bin").resolve(program).toString());
        return words;
    }
}
