package health.ilium.intake.cdshooks.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.cdshooks.HookCalls;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Whatever a record looks like, reading it ends and says something.
class HostileRecordsTest {

    private static final int RECORDS = 5_000;
    private static final String[] WORDS = {
        "YES",
        "NO",
        "LEFT",
        "Patient",
        "Bundle",
        "OperationOutcome",
        "Patient/p1",
        "2026-11-18",
        "\u0000",
        "clinical.diagnosticBlocks",
        "clinical.history",
        "clinical.history.diagnosticBlocks",
        "clinical.imaging[7].region",
        "clinical.diagnosticBlocks[49].postScores[3].minutes",
        "clinical.",
        "clinical..a",
        "clinical.painScore[1]",
        "http://loinc.org",
        "72514-3"
    };

    @Test
    @Timeout(120)
    void areReadToTheEnd() throws IOException {
        Random random = new Random(20261122);
        ObjectNode good = call();
        for (int i = 0; i < RECORDS; i++) {
            ObjectNode hostile = good.deepCopy();
            for (int changes = random.nextInt(8); changes >= 0; changes--) {
                spoil(hostile.path("prefetch"), random);
            }
            PatientRecord record = new PatientRecord("p1", hostile.path("prefetch"));
            record.aboutOthers();
            assertThat(record.facts(Records.NOW).facts()).isNotNull();
        }
    }

    private static void spoil(JsonNode tree, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode one = containers.get(random.nextInt(containers.size()));
        if (one instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            object.set(names.get(random.nextInt(names.size())), value(one, random));
        } else if (one instanceof ArrayNode list && !list.isEmpty()) {
            list.set(random.nextInt(list.size()), value(one, random));
        }
    }

    private static JsonNode value(JsonNode self, Random random) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(8)) {
            case 0 -> make.nullNode();
            case 1 -> make.numberNode(random.nextInt());
            case 2 -> make.booleanNode(random.nextBoolean());
            case 3 -> make.arrayNode();
            case 4 -> make.objectNode();
            case 5 -> self.deepCopy();
            default -> StringNode.valueOf(WORDS[random.nextInt(WORDS.length)]);
        };
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.values().forEach(child -> collect(child, containers));
        }
    }

    private static ObjectNode call() throws IOException {
        try (InputStream file = HostileRecordsTest.class.getResourceAsStream("/submission.json")) {
            JsonNode clinical = JsonMapper.shared().readTree(file).path("clinical");
            ObjectNode call =
                    HookCalls.with(HookCalls.forAFusion(), "answers", HookCalls.answers(clinical));
            HookCalls.with(
                    call,
                    "pain",
                    HookCalls.object(
                            "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"coding\": [{\"system\": \"http://loinc.org\", \"code\": \"72514-3\"}]}, \"subject\": {\"reference\": \"Patient/p1\"}, \"effectiveDateTime\": \"2026-11-18\", \"valueInteger\": 7}"));
            return HookCalls.with(
                    call,
                    "diagnoses",
                    HookCalls.object(
                            "{\"resourceType\": \"Condition\", \"code\": {\"coding\": [{\"system\": \"http://hl7.org/fhir/sid/icd-10-cm\", \"code\": \"M45.0\"}]}, \"subject\": {\"reference\": \"Patient/p1\"}}"));
        }
    }
}
