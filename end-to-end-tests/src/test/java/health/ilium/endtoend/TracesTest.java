package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The trace in which a practice's own system sends a referral, wherever it comes by.
@Scenario
record TracesTest(ApplicationUnderTest application, Practice practice) {

    private static final List<String> TOPICS =
            List.of("triage-requests", "triage-decisions", "referral-events", "message-events");

    /// @param flags of the caller: 01 wants the trace recorded, 00 does not
    @ParameterizedTest
    @ValueSource(strings = {"01", "00"})
    void runFromTheFormToTheOutcomeOfEachMessage(String flags) {
        var trace = UUID.randomUUID().toString().replace("-", "");
        var sender = "00f067aa0ba902b7";
        var answer =
                application.postWith(
                        Map.of(
                                "Idempotency-Key",
                                trace,
                                "traceparent",
                                "00-%s-%s-%s".formatted(trace, sender, flags)),
                        "/api/v1/referrals",
                        Caller.PRACTICE,
                        AReferral.forAnInjection());
        assertThat(answer.status()).isEqualTo(201);
        var id = answer.body().path("referralId").asString();
        practice.waitUntilStatus(id, "ACCEPTED");
        practice.noMoreMessages(id);

        for (var topic : TOPICS) {
            await(topic).atMost(Duration.ofSeconds(30)).until(() -> !on(topic, id).isEmpty());
            assertThat(on(topic, id))
                    .as(topic)
                    .allSatisfy(
                            traceparent ->
                                    assertThat(traceparent)
                                            .startsWith("00-" + trace + "-")
                                            .endsWith("-" + flags)
                                            .doesNotContain(sender));
        }
    }

    private List<String> on(String topic, String id) {
        return application.recordsOn(topic).stream()
                .filter(record -> record.hasKey(UUID.fromString(id)))
                .map(record -> record.header("traceparent"))
                .toList();
    }
}
