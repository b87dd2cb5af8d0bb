package health.ilium.intake.cdshooks.fhir;

import health.ilium.intake.cdshooks.HookCalls;
import health.ilium.intake.cdshooks.OrderFacts;
import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.wire.json.Moments;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Records of the patient `p1`, read on one day.
final class Records {

    static final Moments NOW = new Moments(Instant.parse("2026-11-22T17:00:00Z"));

    private Records() {}

    static OrderFacts read(JsonNode call) {
        return new PatientRecord(HookCalls.PATIENT, call.path("prefetch")).facts(NOW);
    }

    /// A record with these resources under one key.
    static OrderFacts with(String key, String... resources) {
        ObjectNode call = HookCalls.forAFusion();
        JsonNode[] nodes = new JsonNode[resources.length];
        for (int i = 0; i < resources.length; i++) {
            nodes[i] = HookCalls.object(resources[i]);
        }
        return read(HookCalls.with(call, key, nodes));
    }

    /// A record with these items of a finished questionnaire.
    static OrderFacts answered(String items) {
        return with(
                "answers",
                """
                {"resourceType": "QuestionnaireResponse", "status": "completed",
                 "subject": {"reference": "Patient/p1"}, "item": [%s]}
                """
                        .formatted(items));
    }

    static ClinicalPicture clinical(OrderFacts facts) {
        return facts.facts().clinical();
    }
}
