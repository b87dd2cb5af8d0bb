package health.ilium.endtoend;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What another system sends while somebody orders a fusion for the patient of a referral: the
/// patient, and the clinical facts as answers to a questionnaire.
final class HookCall {

    private static final String FRAME =
            """
            {"hook": "order-select",
             "context": {"userId": "Practitioner/d1", "patientId": "p1",
               "selections": ["ServiceRequest/o1"],
               "draftOrders": {"resourceType": "Bundle", "entry": [{"resource": {
                 "resourceType": "ServiceRequest", "id": "o1", "status": "draft", "intent": "order",
                 "code": {"coding": [{"system": "http://www.ama-assn.org/go/cpt", "code": "27279"}]},
                 "subject": {"reference": "Patient/p1"}}}]}},
             "prefetch": {
               "patient": {"resourceType": "Patient", "id": "p1"},
               "answers": {"resourceType": "QuestionnaireResponse", "status": "completed",
                 "subject": {"reference": "Patient/p1"}, "authored": "2026-11-20"}}}
            """;

    private HookCall() {}

    static ObjectNode of(JsonNode referral) {
        var call = (ObjectNode) JsonMapper.shared().readTree(FRAME);
        call.put("hookInstance", UUID.randomUUID().toString());
        var patient = (ObjectNode) call.at("/prefetch/patient");
        patient.set("birthDate", referral.at("/patient/birthDate"));
        patient.put("gender", referral.at("/patient/sex").asString("").toLowerCase(Locale.ROOT));
        patient.putArray("name").addObject().put("family", Canary.FAMILY_NAME);
        var items = ((ObjectNode) call.at("/prefetch/answers")).putArray("item");
        add(items, "clinical", referral.path("clinical"));
        return call;
    }

    private static void add(ArrayNode items, String path, JsonNode fact) {
        if (fact.isObject()) {
            fact.properties().forEach(it -> add(items, path + "." + it.getKey(), it.getValue()));
        } else if (fact.isArray() && fact.path(0).isObject()) {
            for (var one : fact.values()) {
                add(items.addObject().put("linkId", path).putArray("item"), path, one);
            }
        } else if (!fact.isNull()) {
            var answers = items.addObject().put("linkId", path).putArray("answer");
            if (fact.isArray() && fact.isEmpty()) {
                answers.addObject().put("valueBoolean", false);
            }
            (fact.isArray() ? fact.valueStream() : Stream.of(fact))
                    .forEach(one -> answers.add(answer(one)));
        }
    }

    private static ObjectNode answer(JsonNode fact) {
        var answer = JsonNodeFactory.instance.objectNode();
        return fact.isNumber() ? answer.set("valueDecimal", fact) : answer.set("valueString", fact);
    }
}
