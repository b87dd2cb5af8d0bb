package health.ilium.intake.wire.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The members of one JSON object, and which of them were asked for.
final class Members {

    private final JsonNode object;
    private final String pointer;
    private final Set<String> known = new HashSet<>();
    private boolean othersAllowed;

    Members(JsonNode object, String pointer) {
        this.object = object;
        this.pointer = pointer;
    }

    /// Null when it is null or left out.
    @Nullable JsonNode value(String name) {
        known.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    void allowOthers() {
        othersAllowed = true;
    }

    /// Those that nobody asked for, unless they are allowed.
    List<String> unknown() {
        return othersAllowed
                ? List.of()
                : object.propertyNames().stream().filter(name -> !known.contains(name)).toList();
    }

    /// JSON pointer to a member.
    String pointerTo(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
