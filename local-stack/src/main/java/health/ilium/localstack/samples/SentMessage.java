package health.ilium.localstack.samples;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A message that left, or a call that a person was asked to make.
record SentMessage(String recipient, String channel, String milestone) {

    private static final Set<String> GONE = Set.of("ACCEPTED", "DELIVERED");
    private static final String CALL = "CALL_TASK";

    static List<SentMessage> of(JsonNode messages) {
        var list = messages.isArray() ? messages : messages.path("messages");
        return list.valueStream().filter(SentMessage::left).map(SentMessage::one).toList();
    }

    String words() {
        return recipient + " " + channel + " " + milestone;
    }

    private static boolean left(JsonNode message) {
        return GONE.contains(message.path("status").asString(""))
                || message.path("channel").asString("").equals(CALL);
    }

    private static SentMessage one(JsonNode message) {
        return new SentMessage(
                message.path("recipient").asString(""),
                message.path("channel").asString(""),
                message.path("milestone").asString(""));
    }
}
