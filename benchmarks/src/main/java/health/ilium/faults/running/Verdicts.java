package health.ilium.faults.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The verdicts of finished runs, a JSON file each; those of runs with a bug in a folder of their
/// own, because they are about the checker.
record Verdicts(Path folder) {

    private static final String BUGS = "seeded-bugs";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// Those of runs without a bug, or those with one.
    List<Verdict> all(boolean withBug) {
        try (var files = Files.list(withBug ? folder.resolve(BUGS) : folder)) {
            return files.filter(it -> it.toString().endsWith(".json"))
                    .sorted()
                    .map(it -> JSON.readValue(it, Verdict.class))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Optional<Verdict> of(RunName run) {
        return Optional.of(file(run))
                .filter(Files::exists)
                .map(it -> JSON.readValue(it, Verdict.class));
    }

    void keep(RunName run, Verdict verdict) {
        try {
            Files.createDirectories(file(run).getParent());
            Files.writeString(file(run), JSON.writeValueAsString(verdict) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(RunName run) {
        var where = run.bug() == null ? folder : folder.resolve(BUGS);
        return where.resolve(run.text() + ".json");
    }
}
