package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Holds the FHIR questionnaire against the API's document, which is held against the code.
class QuestionnaireTest extends EdgeTest {

    @Test
    void asksForExactlyTheFactsAndCodesThatAreThere() {
        Map<String, Set<String>> asked = new TreeMap<>();
        JsonNode questionnaire =
                new Client(port, null).get("/fhir/Questionnaire/si-joint-facts").json();
        addAsked(questionnaire.path("item"), asked);
        Map<String, Set<String>> there = new TreeMap<>();
        there.put("patient.insurance.payer", Set.of());
        addFacts("clinical", document().at("/components/schemas/Clinical"), there);

        assertThat(asked).isEqualTo(there);
    }

    /// Codes by link id.
    private static void addAsked(JsonNode items, Map<String, Set<String>> asked) {
        for (JsonNode item : items.values()) {
            asked.put(
                    item.path("linkId").asString(),
                    codes(item.path("answerOption").findValues("code")));
            addAsked(item.path("item"), asked);
        }
    }

    private void addFacts(String path, JsonNode described, Map<String, Set<String>> facts) {
        JsonNode schema = described;
        while (schema.has("$ref")) {
            schema = document().at(schema.path("$ref").asString().substring(1));
        }
        if (schema.has("items")) {
            addFacts(path, schema.path("items"), facts);
            return;
        }
        facts.put(path, codes(schema.path("enum").values()));
        schema.path("properties")
                .properties()
                .forEach(
                        member -> addFacts(path + "." + member.getKey(), member.getValue(), facts));
    }

    private static Set<String> codes(Collection<JsonNode> codes) {
        return codes.stream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private JsonNode document() {
        return new Client(port, null).get("/v3/api-docs").json();
    }
}
