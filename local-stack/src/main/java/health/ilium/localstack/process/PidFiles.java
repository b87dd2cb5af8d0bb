package health.ilium.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/// Writes down which processes were started, so that a later run can end what a killed one left
/// behind.
public final class PidFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;

    public PidFiles(Path folder) {
        this.folder = folder;
    }

    void remember(Program program, ProcessHandle process) {
        var line =
                new RecordedProcess(process.pid(), startOf(process), program.stopSignal()).line();
        try {
            Files.writeString(file(program), line);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void forget(Program program) {
        delete(file(program));
    }

    /// Ends every process that is written down and still runs, all at the same time.
    ///
    /// @return names of the parts that were ended
    public List<String> endLeftBehind() {
        var ended = new ConcurrentSkipListSet<String>();
        try (var files = Files.list(folder)) {
            Together.run(
                    files.filter(file -> file.toString().endsWith(".pid"))
                            .map(file -> (Runnable) () -> endProcessOf(file, ended))
                            .toArray(Runnable[]::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return List.copyOf(ended);
    }

    private static void endProcessOf(Path file, Set<String> ended) {
        try {
            RecordedProcess.parse(Files.readString(file))
                    .ifPresent(
                            recorded -> {
                                if (recorded.endIfRunning(PATIENCE)) {
                                    ended.add(file.getFileName().toString().replace(".pid", ""));
                                }
                            });
            delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(Program program) {
        return folder.resolve(program.name() + ".pid");
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
