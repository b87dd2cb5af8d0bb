package health.ilium.intake.cdshooks.web;

import static health.ilium.intake.wire.json.FaultCode.NOT_AN_ID;
import static health.ilium.intake.wire.json.FaultCode.OTHER_PATIENT;
import static health.ilium.intake.wire.json.FaultCode.UNKNOWN_REFERENCE;
import static health.ilium.intake.wire.json.FaultCode.WRONG_TYPE;

import health.ilium.intake.cdshooks.fhir.DraftOrders;
import health.ilium.intake.cdshooks.fhir.PatientRecord;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Ids;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import health.ilium.intake.wire.json.Verdict;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads the body of a hook call. Members that are not known are left alone: the form is set by
/// others, and grows.
final class HookCallReader {

    private static final int MOST_SELECTIONS = 200;
    private static final int LONGEST_REFERENCE = 300;

    private static final Rule<String> WORD = Texts.line(LONGEST_REFERENCE);
    private static final Rule<String> FHIR_ID =
            WORD.then(
                    id ->
                            id.matches("[A-Za-z0-9.-]{1,64}")
                                    ? Verdict.accepted(id)
                                    : Verdict.rejected(NOT_AN_ID, "must be the id of a resource"),
                    "-");
    private static final Rule<JsonNode> OBJECT =
            new Rule<>(
                    value ->
                            value.isObject()
                                    ? Verdict.accepted(value)
                                    : Verdict.rejected(WRONG_TYPE, "must be an object"),
                    JsonNodeFactory.instance.objectNode());

    private HookCallReader() {}

    static HookCall read(Fields body) {
        body.open();
        body.required("hook", WORD);
        body.required("hookInstance", Ids.UUIDS);
        JsonNode fetched = body.optional("prefetch", OBJECT, JsonNodeFactory.instance.objectNode());
        return body.object("context", context -> call(context.open(), fetched, body));
    }

    private static HookCall call(Fields context, JsonNode fetched, Fields body) {
        context.required("userId", WORD);
        context.optional("encounterId", WORD);
        PatientRecord record = new PatientRecord(context.required("patientId", FHIR_ID), fetched);
        if (!context.has("selections")) {
            context.required("selections", WORD);
        }
        List<String> selections =
                Objects.requireNonNullElse(
                        context.values("selections", MOST_SELECTIONS, WORD), List.of());
        DraftOrders orders = new DraftOrders(context.required("draftOrders", OBJECT), selections);
        if (context.has("draftOrders") && !orders.isBundle()) {
            context.fault("draftOrders", WRONG_TYPE, "must be a FHIR Bundle");
        }
        for (int place : orders.notFound()) {
            context.fault("selections", place, UNKNOWN_REFERENCE, "names no order of draftOrders");
        }
        for (String pointer : orders.aboutOthers(record.patientId())) {
            body.faultAt(pointer, OTHER_PATIENT, "is not about the patient of the context");
        }
        for (String pointer : record.aboutOthers()) {
            body.faultAt(pointer, OTHER_PATIENT, "is not about the patient of the context");
        }
        return new HookCall(orders, record);
    }
}
