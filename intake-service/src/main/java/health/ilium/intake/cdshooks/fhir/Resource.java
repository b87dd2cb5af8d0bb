package health.ilium.intake.cdshooks.fhir;

import health.ilium.intake.cdshooks.Coding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A FHIR R4 resource, read with forgiveness: what has another form than FHIR gives it is not
/// there.
///
/// @param pointer JSON pointer to it in the request
public record Resource(JsonNode json, String pointer) {

    String type() {
        return text("resourceType");
    }

    public String id() {
        return text("id");
    }

    boolean isA(String type) {
        return type().equals(type);
    }

    /// Empty when there is no such text.
    String text(String member) {
        return text(json.path(member));
    }

    boolean hasStatus(Set<String> statuses) {
        return statuses.contains(text("status"));
    }

    Stream<Coding> codings(String member) {
        return json.path(member).path("coding").values().stream()
                .map(
                        coding ->
                                new Coding(
                                        text(coding.path("system")),
                                        text(coding.path("code")),
                                        null));
    }

    /// The first of these codes that the resource is coded with in a system.
    Optional<String> code(String system, Set<String> codes) {
        return codings("code")
                .filter(coding -> coding.system().equals(system))
                .map(Coding::code)
                .filter(codes::contains)
                .findFirst();
    }

    /// When it was true, of the first of these members that is there.
    When when(String... members) {
        return Stream.of(members)
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(When::of)
                .orElse(When.UNKNOWN);
    }

    /// Whom it is about, as `Patient/id` without the address of a server; empty when it does not
    /// say so, or says so in another way.
    Optional<String> patientId() {
        return List.of("subject", "patient").stream()
                .map(member -> text(json.path(member).path("reference")))
                .map(Resource::idOfPatient)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Numbers are no texts.
    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : "";
    }

    private static Optional<String> idOfPatient(String reference) {
        String[] parts = reference.split("/", -1);
        for (int i = parts.length - 2; i >= 0; i--) {
            if (parts[i].equals("Patient") && !parts[i + 1].isEmpty()) {
                return Optional.of(parts[i + 1]);
            }
        }
        return Optional.empty();
    }
}
