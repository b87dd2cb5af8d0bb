package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A referring practice that sends referrals and watches what becomes of them.
public record Practice(ApplicationUnderTest application) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REFERRALS = "/api/v1/referrals";

    /// @return id of the referral
    public String submit(JsonNode referral) {
        var answer =
                application.post(
                        REFERRALS, Caller.PRACTICE, UUID.randomUUID().toString(), referral);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.body().path("referralId").asString();
    }

    public JsonNode referral(String id) {
        var answer = application.get(REFERRALS + "/" + id, Caller.PRACTICE);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }

    /// @return the referral once triage has decided about it
    public JsonNode waitUntilTriaged(String id) {
        return waitUntil(id, referral -> referral.path("triage").isObject());
    }

    public JsonNode waitUntilStatus(String id, String status) {
        return waitUntil(id, referral -> referral.path("status").asString().equals(status));
    }

    public JsonNode waitUntilPathway(String id, String pathway) {
        return waitUntil(
                id,
                referral -> referral.path("triage").path("pathway").asString("").equals(pathway));
    }

    /// Changes the case from what was read of it before.
    Answer change(Caller caller, String id, String endpoint, JsonNode read, JsonNode change) {
        var body = ((ObjectNode) change.deepCopy());
        body.put("basedOnVersion", read.path("version").asLong());
        var key = UUID.randomUUID().toString();
        return application.post(REFERRALS + "/" + id + "/" + endpoint, caller, key, body);
    }

    /// Waits until each of these messages was planned.
    ///
    /// @param messages `RECIPIENT CHANNEL MILESTONE` of each
    void waitUntilTold(String id, List<String> messages) {
        await("messages of " + id)
                .atMost(PATIENCE)
                .until(
                        () -> sentIn(id),
                        told -> told.size() >= messages.size() && told.containsAll(messages));
    }

    /// @return at least that many mails, oldest first
    public List<Mail> waitForMailsTo(String address, int count) {
        return await("mails to " + address)
                .atMost(PATIENCE)
                .until(() -> application.mailsTo(address), mails -> mails.size() >= count);
    }

    /// Messages of a case as notification tells them.
    public JsonNode messages(String id) {
        return application.get(REFERRALS + "/" + id + "/messages", Caller.PRACTICE).body();
    }

    /// Events of a case as a coordinator sees them, oldest first.
    List<String> eventsSeenByStaff(String id) {
        return eventsSeenBy(Caller.COORDINATOR, id);
    }

    List<String> eventsSeenBy(Caller caller, String id) {
        var timeline = application.get(REFERRALS + "/" + id + "/timeline", caller);
        assertThat(timeline.status()).as("%s", timeline.body()).isEqualTo(200);
        return timeline.body().findValues("type").stream().map(JsonNode::asString).toList();
    }

    void waitUntilStaffKnowOf(String id, String event, int times) {
        await(event + " in " + id)
                .atMost(PATIENCE)
                .until(() -> Collections.frequency(eventsSeenByStaff(id), event) >= times);
    }

    boolean hasStatus(String id, String status) {
        return application
                .get(REFERRALS + "/" + id, Caller.PRACTICE)
                .body()
                .path("status")
                .asString("")
                .equals(status);
    }

    /// `RECIPIENT CHANNEL MILESTONE` of each message that left or that a person was asked to tell.
    List<String> sentIn(String id) {
        return messages(id).valueStream().filter(Practice::left).map(Practice::words).toList();
    }

    private static boolean left(JsonNode message) {
        return message.path("status").asString("").equals("ACCEPTED")
                || message.path("channel").asString("").equals("CALL_TASK");
    }

    /// Who is told what over which channel.
    static String words(JsonNode message) {
        return "%s %s %s"
                .formatted(
                        message.path("recipient").asString(),
                        message.path("channel").asString(),
                        message.path("milestone").asString());
    }

    /// Waits until nothing is planned or on its way for a case and nothing more comes of it.
    public void noMoreMessages(String id) {
        await("messages of " + id)
                .atMost(PATIENCE)
                .during(Duration.ofSeconds(1))
                .until(() -> messages(id), Practice::allSettled);
    }

    private static boolean allSettled(JsonNode messages) {
        return messages.isArray()
                && messages.valueStream()
                        .map(message -> message.path("status").asString())
                        .noneMatch(List.of("PLANNED", "SENDING")::contains);
    }

    private JsonNode waitUntil(String id, Predicate<JsonNode> condition) {
        return await("referral " + id).atMost(PATIENCE).until(() -> referral(id), condition);
    }
}
