package health.ilium.faults.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Referrals like the samples, of patients that nobody has seen before and whose names are found
/// wherever they should not be.
public final class CaseBodies {

    /// Nobody is called so.
    public static final String FAMILY_NAME = "Kwyjibo";

    public static final String MAIL_DOMAIN = "kwyjibo.example.org";
    private static final String NO_MAILBOX = "fails-for-good@simulator.example.org";
    private static final Pattern DAYS_AGO = Pattern.compile("\\{today-(\\d+)d}");
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<CaseKind, JsonNode> samples = new EnumMap<>(CaseKind.class);

    public CaseBodies(Path folder, LocalDate today) {
        for (var kind : CaseKind.values()) {
            samples.put(kind, read(folder.resolve(kind.sample() + ".json"), today));
        }
    }

    String referral(CaseKind kind, String patient, String reason) {
        var referral = (ObjectNode) sample(kind).path("referral").deepCopy();
        referral.put("reason", reason);
        var person = (ObjectNode) referral.path("patient");
        person.put("familyName", FAMILY_NAME + " " + patient);
        if (person.hasNonNull("email")) {
            person.put(
                    "email",
                    kind == CaseKind.UNDELIVERABLE
                            ? NO_MAILBOX
                            : patient.replace(" ", ".") + "@" + MAIL_DOMAIN);
        }
        return JSON.writeValueAsString(referral);
    }

    /// What was missing in an incomplete one.
    String information(long basedOnVersion) {
        var step = sample(CaseKind.INCOMPLETE).path("then").path(0).path("information");
        var information = (ObjectNode) step.deepCopy();
        information.put("basedOnVersion", basedOnVersion);
        return JSON.writeValueAsString(information);
    }

    /// `RECIPIENT CHANNEL MILESTONE` of each message that a case leads to.
    public List<String> messages(CaseKind kind) {
        return sample(kind)
                .path("expect")
                .path("messages")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode sample(CaseKind kind) {
        return Objects.requireNonNull(samples.get(kind));
    }

    private static JsonNode read(Path file, LocalDate today) {
        try {
            var text =
                    DAYS_AGO.matcher(Files.readString(file))
                            .replaceAll(
                                    days ->
                                            today.minusDays(Long.parseLong(days.group(1)))
                                                    .toString());
            return JSON.readTree(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
