package health.ilium.intake.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Bodies for tests.
final class Bodies {

    private Bodies() {}

    /// Every field there is, each with a good value.
    static String complete() {
        try (var file = Bodies.class.getResourceAsStream("/submission.json")) {
            if (file == null) {
                throw new AssertionError("no submission.json");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Required fields only.
    static String thin() {
        return """
        {"referrer": {"npi": "1234567893", "name": "Dr Example", "practice": "Example",
                      "email": "office@example.org"},
         "patient": {"givenName": "Ana", "familyName": "Pérez", "birthDate": "1974-03-02",
                     "phone": "(305) 555-0123"},
         "priority": "ROUTINE", "reason": "Buttock pain"}
        """;
    }

    /// An object with members of another put over its own.
    static String merged(String body, String over) {
        ObjectNode object = (ObjectNode) JsonMapper.shared().readTree(body);
        object.setAll((ObjectNode) JsonMapper.shared().readTree(over));
        return object.toString();
    }

    /// The complete one with one place replaced by a JSON value; no value removes the place.
    static String with(String pointer, String value) {
        return changed(JsonMapper.shared().readTree(complete()), pointer, value);
    }

    /// The same with another body.
    static String changed(JsonNode tree, String pointer, String value) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            if (value.isEmpty()) {
                object.remove(name);
            } else {
                object.set(name, JsonMapper.shared().readTree(value));
            }
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), JsonMapper.shared().readTree(value));
        }
        return tree.toString();
    }
}
