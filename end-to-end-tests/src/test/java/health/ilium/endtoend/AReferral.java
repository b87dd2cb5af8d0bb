package health.ilium.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Referrals of fictional people, each of a patient nobody has seen before.
public final class AReferral {

    public static final String SIBLINGS_BIRTH_DATE = "1979-04-05";

    /// Where [#forAnInjection] goes.
    static final String OFFICE_EMAIL = "hialeah@example.org";

    private static final JsonMapper JSON = new JsonMapper();

    private AReferral() {}

    /// Complete; meets every gate of the diagnostic injection; the patient and the referrer want
    /// e-mail.
    public static ObjectNode forAnInjection() {
        var text = DaysAgo.filledIn(resource("injection-candidate.json"));
        return ofSomebodyNew((ObjectNode) JSON.readTree(text));
    }

    /// The same of a brother or sister of that patient.
    public static ObjectNode sibling(ObjectNode referral) {
        ObjectNode other = referral.deepCopy();
        ((ObjectNode) other.path("patient"))
                .put("birthDate", SIBLINGS_BIRTH_DATE)
                .put("givenName", Canary.GIVEN_NAME + "a");
        return other;
    }

    /// One of the samples, as if of a patient and an office nobody has seen before.
    static ObjectNode like(JsonNode sample) {
        return ofSomebodyNew((ObjectNode) sample.deepCopy());
    }

    private static ObjectNode ofSomebodyNew(ObjectNode referral) {
        var unique = inLetters(UUID.randomUUID());
        var patient = (ObjectNode) referral.path("patient");
        patient.put("givenName", Canary.GIVEN_NAME);
        patient.put("familyName", Canary.FAMILY_NAME + " " + unique);
        if (patient.hasNonNull("email")) {
            patient.put("email", "patient." + unique + Canary.MAIL_DOMAIN);
        }
        if (patient.hasNonNull("phone")) {
            patient.put("phone", Canary.PHONE);
        }
        ((ObjectNode) referral.path("referrer"))
                .put("email", "office." + unique + Canary.MAIL_DOMAIN);
        return referral;
    }

    /// Names hold no digits.
    private static String inLetters(UUID id) {
        return id.toString()
                .replace("-", "")
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
                .collect(Collectors.joining());
    }

    static String patientEmail(JsonNode referral) {
        return referral.path("patient").path("email").asString();
    }

    static String referrerEmail(JsonNode referral) {
        return referral.path("referrer").path("email").asString();
    }

    private static String resource(String name) {
        try (var stream = AReferral.class.getResourceAsStream("/referrals/" + name)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
