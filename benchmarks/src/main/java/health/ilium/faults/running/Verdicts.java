package health.ilium.faults.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The verdicts of finished runs, a JSON file each.
record Verdicts(Path folder) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Optional<Verdict> of(RunName run) {
        return Optional.of(file(run))
                .filter(Files::exists)
                .map(it -> JSON.readValue(it, Verdict.class));
    }

    void keep(RunName run, Verdict verdict) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(run), JSON.writeValueAsString(verdict) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(RunName run) {
        return folder.resolve(run.text() + ".json");
    }
}
