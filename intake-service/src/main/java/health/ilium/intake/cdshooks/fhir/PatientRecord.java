package health.ilium.intake.cdshooks.fhir;

import health.ilium.intake.cdshooks.OrderFacts;
import health.ilium.intake.wire.json.Moments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a client fetched of one patient's record before it called.
///
/// @param patientId of the patient that the order is for
/// @param fetched by the keys of [#wanted]
public record PatientRecord(String patientId, JsonNode fetched) {

    /// Without this there is nobody to speak of.
    public static final String PATIENT = "patient";

    /// What a client is asked to fetch: a FHIR query for each key, and nothing that does not map.
    ///
    /// @param questionnaire canonical address of the questionnaire whose answers are wanted
    public static Map<String, String> wanted(String questionnaire) {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put(PATIENT, "Patient/{{context.patientId}}");
        Mapping.all()
                .forEach(
                        mapping ->
                                queries.put(
                                        mapping.key(),
                                        mapping.type()
                                                + "?patient={{context.patientId}}&"
                                                + mapping.query()
                                                        .replace(
                                                                "{questionnaire}", questionnaire)));
        return queries;
    }

    /// Whether the patient was fetched. Null says that there is nothing to fetch.
    public boolean hasPatient() {
        return fetched.has(PATIENT) && !Fetched.failed(fetched.path(PATIENT));
    }

    /// JSON pointers to resources that are about somebody else.
    public List<String> aboutOthers() {
        return Stream.concat(
                        patients().filter(it -> !it.id().isEmpty() && !it.id().equals(patientId)),
                        Mapping.all()
                                .flatMap(this::resources)
                                .filter(it -> it.patientId().filter(this::isAnother).isPresent()))
                .map(Resource::pointer)
                .toList();
    }

    /// Reads what maps; the rest is unknown.
    public OrderFacts facts(Moments moments) {
        FactSheet sheet = new FactSheet(JsonNodeFactory.instance.objectNode());
        Mapping.all().forEach(mapping -> read(mapping, sheet));
        patients().forEach(patient -> Demographics.read(patient, sheet));
        return new OrderFacts(
                new Forgiving(moments).read(sheet), sheet.unread(), sheet.contradictions());
    }

    private void read(Mapping mapping, FactSheet sheet) {
        if (Fetched.failed(fetched.path(mapping.key()))) {
            sheet.unread("Your system could not fetch `" + mapping.key() + "`.");
        }
        List<Resource> resources = resources(mapping).toList();
        List<Resource> theirs =
                resources.stream().filter(it -> it.patientId().isPresent()).toList();
        if (theirs.size() < resources.size()) {
            sheet.unread("A " + mapping.type() + " does not say whom it is about.");
        }
        mapping.read(theirs, sheet);
    }

    private Stream<Resource> resources(Mapping mapping) {
        return Fetched.resources(fetched.path(mapping.key()), "/prefetch/" + mapping.key())
                .filter(resource -> resource.isA(mapping.type()));
    }

    private Stream<Resource> patients() {
        return Fetched.resources(fetched.path(PATIENT), "/prefetch/" + PATIENT)
                .filter(resource -> resource.isA("Patient"));
    }

    private boolean isAnother(String id) {
        return !id.equals(patientId);
    }
}
