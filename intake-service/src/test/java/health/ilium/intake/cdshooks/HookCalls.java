package health.ilium.intake.cdshooks;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Calls of the hook `order-select` for a patient called `p1`.
public final class HookCalls {

    public static final String PATIENT = "p1";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<Boolean, String> NUMBERS =
            Map.of(true, "valueInteger", false, "valueDecimal");

    private HookCalls() {}

    /// A fusion is ordered, and the patient was fetched, and nothing else.
    public static ObjectNode forAFusion() {
        return forAnOrder("27279");
    }

    public static ObjectNode forAnOrder(String cpt) {
        ObjectNode call =
                object(
                        """
                        {"hook": "order-select",
                         "fhirServer": "https://fhir.example.org/r4",
                         "fhirAuthorization": {"access_token": "secret", "token_type": "Bearer",
                           "expires_in": 300, "scope": "user/Patient.read", "subject": "cds"},
                         "context": {"userId": "Practitioner/d1", "patientId": "p1",
                           "selections": ["ServiceRequest/o1"],
                           "draftOrders": {"resourceType": "Bundle", "type": "collection", "entry": [
                             {"resource": {"resourceType": "MedicationRequest", "id": "m1",
                               "status": "draft", "intent": "order",
                               "subject": {"reference": "Patient/p1"}}},
                             {"resource": {"resourceType": "ServiceRequest", "id": "o1",
                               "status": "draft", "intent": "order",
                               "code": {"coding": [{"system": "http://www.ama-assn.org/go/cpt",
                                                    "code": "27279"}]},
                               "subject": {"reference": "Patient/p1"}}}]}},
                         "prefetch": {"patient": {"resourceType": "Patient", "id": "p1",
                           "gender": "female", "birthDate": "1974-03-02"}}}
                        """);
        call.put("hookInstance", UUID.randomUUID().toString());
        ((ObjectNode) call.at("/context/draftOrders/entry/1/resource/code/coding/0"))
                .put("code", cpt);
        return call;
    }

    /// The same call with resources under a key of its prefetch, as a client finds them.
    public static ObjectNode with(ObjectNode call, String key, JsonNode... resources) {
        ObjectNode bundle = object("{\"resourceType\": \"Bundle\", \"type\": \"searchset\"}");
        ArrayNode entries = bundle.putArray("entry");
        for (JsonNode resource : resources) {
            entries.addObject().set("resource", resource);
        }
        ((ObjectNode) call.path("prefetch")).set(key, bundle);
        return call;
    }

    /// All that a referral says under `clinical`, as answers to the questionnaire.
    public static ObjectNode answers(JsonNode clinical) {
        ObjectNode response =
                object(
                        """
                        {"resourceType": "QuestionnaireResponse", "status": "completed",
                         "subject": {"reference": "Patient/p1"},
                         "authored": "2026-11-20T10:00:00-05:00"}
                        """);
        add(response.putArray("item"), "clinical", clinical);
        return response;
    }

    public static ObjectNode object(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    private static void add(ArrayNode items, String path, JsonNode value) {
        if (value.isObject()) {
            value.properties()
                    .forEach(member -> add(items, path + "." + member.getKey(), member.getValue()));
        } else if (value.isArray() && value.path(0).isObject()) {
            value.values()
                    .forEach(
                            one ->
                                    add(
                                            items.addObject().put("linkId", path).putArray("item"),
                                            path,
                                            one));
        } else if (!value.isNull()) {
            ArrayNode answers = items.addObject().put("linkId", path).putArray("answer");
            if (value.isArray()) {
                value.values().forEach(one -> answers.add(answer(one)));
                if (value.isEmpty()) {
                    answers.addObject().put("valueBoolean", false);
                }
            } else {
                answers.add(answer(value));
            }
        }
    }

    private static ObjectNode answer(JsonNode value) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (value.isNumber()) {
            answer.set(NUMBERS.get(value.isIntegralNumber()), value);
        } else if (value.stringValue().matches("\\d{4}-.*")) {
            answer.set("valueDate", value);
        } else {
            answer.putObject("valueCoding").set("code", value);
        }
        return answer;
    }
}
