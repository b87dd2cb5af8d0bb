package health.ilium.localstack.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the API tells of a referral right now.
record Seen(
        String number,
        long version,
        String status,
        @Nullable String pathway,
        @Nullable Integer route,
        @Nullable Integer score,
        @Nullable Integer completeness,
        List<String> timeline,
        List<SentMessage> messages) {

    static final Seen NOTHING = new Seen("", 0, "", null, null, null, null, List.of(), List.of());

    static Seen of(JsonNode referral, JsonNode timeline, List<SentMessage> messages) {
        var triage = referral.path("triage");
        return new Seen(
                referral.path("referralNumber").asString(""),
                referral.path("version").asLong(0),
                referral.path("status").asString(""),
                triage.path("pathway").isString() ? triage.path("pathway").stringValue() : null,
                number(triage.path("route")),
                number(triage.path("score")),
                number(triage.path("completeness")),
                timeline.findValues("type").stream().map(it -> it.asString("")).toList(),
                messages);
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isInt() ? (Integer) node.intValue() : null;
    }
}
