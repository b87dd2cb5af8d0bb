package health.ilium.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One of the samples that come with the local stack, and where it has to arrive.
record SampleCase(JsonNode file) {

    private static final JsonMapper JSON = new JsonMapper();

    static SampleCase named(String name) {
        try {
            var text = Files.readString(Path.of("..", "samples", name + ".json"));
            return new SampleCase(JSON.readTree(DaysAgo.filledIn(text)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ObjectNode referral() {
        return AReferral.like(file.path("referral"));
    }

    /// What is done about it once its first pathway is known.
    Optional<JsonNode> step() {
        return file.path("then").valueStream().findFirst();
    }

    String pathway() {
        return file.path("expect").path("pathway").asString();
    }

    String status() {
        return file.path("expect").path("status").asString();
    }

    /// `RECIPIENT CHANNEL MILESTONE` of each.
    List<String> messages() {
        return file.path("expect").path("messages").valueStream().map(JsonNode::asString).toList();
    }
}
