package health.ilium.intake.cdshooks.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Collects what a record says in the form of a dry run's body (`clinical` and `patient`), and what
/// could not be said in it.
final class FactSheet {

    /// A card is read by a person.
    private static final int MOST_LINES = 50;

    private final ObjectNode body;
    private final Set<String> unread = new LinkedHashSet<>();
    private final Set<String> contradictions = new LinkedHashSet<>();

    FactSheet(ObjectNode body) {
        this.body = body;
    }

    ObjectNode body() {
        return body;
    }

    List<String> unread() {
        return List.copyOf(unread);
    }

    List<String> contradictions() {
        return List.copyOf(contradictions);
    }

    boolean has(String fact) {
        return clinical().hasNonNull(fact);
    }

    boolean isEmptyList(String fact) {
        return clinical().path(fact).isArray() && clinical().path(fact).isEmpty();
    }

    /// Says a fact that nothing was said about.
    void fill(String fact, JsonNode value) {
        if (!has(fact)) {
            clinical().set(fact, value);
        }
    }

    /// Says YES to a fact of the history. A diagnosis on record is not talked away by a NO.
    void yes(String fact, String diagnosis) {
        ObjectNode history = object(clinical(), "history");
        if (history.path(fact).asString("").equals("NO")) {
            String words =
                    "%s is among the diagnoses, and the answer to `clinical.history.%s` is NO;"
                            + " YES is used.";
            contradiction(words.formatted(diagnosis, fact));
        }
        history.put(fact, "YES");
    }

    /// Diagnostic blocks cannot be unknown; an incomplete one is asked for.
    void askForBlocks() {
        if (!has("diagnosticBlocks") || isEmptyList("diagnosticBlocks")) {
            clinical().putArray("diagnosticBlocks").addObject();
        }
    }

    /// Notes something that was there and counts as unknown. Never quotes it.
    void unread(String words) {
        if (unread.size() < MOST_LINES) {
            unread.add(words);
        }
    }

    void contradiction(String words) {
        contradictions.add(words);
    }

    ObjectNode patient() {
        return object(body, "patient");
    }

    private ObjectNode clinical() {
        return object(body, "clinical");
    }

    /// What stands there instead of an object is no fact.
    private static ObjectNode object(ObjectNode parent, String member) {
        return parent.get(member) instanceof ObjectNode there ? there : parent.putObject(member);
    }
}
