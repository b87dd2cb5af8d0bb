package health.ilium.benchmarks.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The newest figures of each part, kept in a file.
final class Results {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final ObjectNode parts;

    private Results(Path file, ObjectNode parts) {
        this.file = file;
        this.parts = parts;
    }

    static Results in(Path file) {
        return new Results(
                file,
                Files.exists(file)
                        ? (ObjectNode) JSON.readTree(file.toFile())
                        : JSON.createObjectNode());
    }

    void put(String part, Object figures) {
        parts.set(
                part,
                JSON.valueToTree(
                        Map.of(
                                "measuredAt",
                                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                                "cores",
                                Runtime.getRuntime().availableProcessors(),
                                "jdk",
                                System.getProperty("java.vm.version"),
                                "figures",
                                figures)));
        JSON.writeValue(file.toFile(), parts);
    }

    /// What was measured last, if ever.
    Optional<JsonNode> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
