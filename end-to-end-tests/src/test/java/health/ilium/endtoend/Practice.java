package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

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
