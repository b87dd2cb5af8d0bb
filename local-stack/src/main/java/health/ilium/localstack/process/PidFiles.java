package health.ilium.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Writes down which processes were started, so that a later run can end what a killed one left
// behind.
public final class PidFiles {

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

    /// Ends every process that is written down and still runs.
    ///
    /// @return names of the parts that were ended
    public List<String> endLeftBehind() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .filter(this::endedProcessOf)
                    .map(file -> file.getFileName().toString().replace(".pid", ""))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean endedProcessOf(Path file) {
        try {
            var recorded = RecordedProcess.parse(Files.readString(file));
            var running = recorded.flatMap(RecordedProcess::stillRunning);
            running.ifPresent(
                    process ->
                            Ending.end(
                                    process, recorded.get().stopSignal(), Duration.ofSeconds(10)));
            delete(file);
            return running.isPresent();
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
