package health.ilium.intake.cdshooks.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What stands under one key of a prefetch, or in another place for one resource or a bundle.
final class Fetched {

    private Fetched() {}

    /// Whether the client tried and could not.
    static boolean failed(JsonNode value) {
        return new Resource(value, "").isA("OperationOutcome");
    }

    /// One resource alone, or those of a bundle.
    static Stream<Resource> resources(JsonNode value, String pointer) {
        Resource alone = new Resource(value, pointer);
        return alone.isA("Bundle") ? entries(alone).stream() : Stream.of(alone);
    }

    private static List<Resource> entries(Resource bundle) {
        List<Resource> resources = new ArrayList<>();
        for (JsonNode entry : bundle.json().path("entry").values()) {
            resources.add(
                    new Resource(
                            entry.path("resource"),
                            bundle.pointer() + "/entry/" + resources.size() + "/resource"));
        }
        return resources;
    }
}
