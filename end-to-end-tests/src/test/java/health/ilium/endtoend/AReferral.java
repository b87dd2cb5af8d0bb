package health.ilium.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Referrals of fictional people, each of a patient nobody has seen before.
public final class AReferral {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern DAYS_AGO = Pattern.compile("\\{today-(\\d+)d}");
    private static final ZoneId PRACTICE = ZoneId.of("America/New_York");

    private AReferral() {}

    /// Complete; meets every gate of the diagnostic injection; the patient and the referrer want
    // e-mail.
    public static ObjectNode forAnInjection() {
        var referral = (ObjectNode) JSON.readTree(text("injection-candidate"));
        var unique = UUID.randomUUID().toString().substring(24);
        var patient = (ObjectNode) referral.path("patient");
        patient.put("email", "patient." + unique + "@example.org");
        patient.put("familyName", "Pérez " + unique.replaceAll("[0-9]", ""));
        ((ObjectNode) referral.path("referrer")).put("email", "office." + unique + "@example.org");
        return referral;
    }

    static String patientEmail(JsonNode referral) {
        return referral.path("patient").path("email").asString();
    }

    static String referrerEmail(JsonNode referral) {
        return referral.path("referrer").path("email").asString();
    }

    private static String text(String name) {
        var today = LocalDate.now(PRACTICE);
        return DAYS_AGO.matcher(resource(name + ".json"))
                .replaceAll(found -> today.minusDays(Long.parseLong(found.group(1))).toString());
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
