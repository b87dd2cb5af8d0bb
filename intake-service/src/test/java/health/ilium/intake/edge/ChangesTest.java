package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.edge.Client.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be done to a referral after it was submitted.
class ChangesTest extends EdgeTest {

    private String referral = "";

    @BeforeEach
    void submitted() {
        referral = "/api/v1/referrals/" + practice().submit(Bodies.complete()).text("referralId");
    }

    @Test
    void cancelsOnceAndRepeatsTheAnswer() {
        String key = aKey();
        String body = "{\"basedOnVersion\": 1, \"reason\": \"NO_LONGER_NEEDED\"}";
        Response first = practice().post(referral + "/cancel", body, key);
        Response again = practice().post(referral + "/cancel", body, key);

        assertThat(first.status()).as(first.http().body()).isEqualTo(200);
        assertThat(first.text("status")).isEqualTo("CANCELLED");
        assertThat(again.http().body()).isEqualTo(first.http().body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(practice().get(referral + "/timeline").json().path("events").size())
                .isGreaterThan(1);
    }

    @Test
    void refusesWhatTheStatusDoesNotAllowAndLeavesTheKeyUnused() {
        String key = aKey();
        Response refused =
                clinician()
                        .post(
                                referral + "/return",
                                "{\"basedOnVersion\": 1, \"advice\": \"x\"}",
                                key);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.text("code")).isEqualTo("NOT_IN_THIS_STATUS");
        assertThat(refused.text("referralStatus")).isEqualTo("RECEIVED");
        assertThat(clinician().post(referral + "/return", "{}", key).status()).isEqualTo(422);
    }

    @Test
    void tellsThatAVersionDoesNotExistYet() {
        Response refused =
                practice()
                        .post(
                                referral + "/cancel",
                                "{\"basedOnVersion\": 99, \"reason\": \"OTHER\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("VERSION_NOT_REACHED");
    }

    @Test
    void readsTheBodiesOfChangesAsStrictly() {
        Response refused =
                practice()
                        .post(
                                referral + "/information",
                                """
                                {"basedOnVersion": "1", "clinical": {"painSide": "UP", "x": 1},
                                 "extra": true}
                                """);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").values())
                .extracting(error -> error.path("pointer").asString())
                .containsExactlyInAnyOrder(
                        "/basedOnVersion", "/clinical/painSide", "/clinical/x", "/extra");
        assertThat(refused.http().body()).doesNotContain("UP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    information       | "clinical": 5                    | /clinical
                    information       | "clinical": {"redFlags": {}}     | /clinical
                    information       | "extra": 1, "clinical": {"painSide": "LEFT"} | /extra
                    injection-results | "block": null                    | /block
                    injection-results | "block": {"preScore": -1}        | /block/preScore
                    return            | "advice": " "                    | /advice
                    cancel            | "reason": "BORED"                | /reason
                    """)
    void reportsEachPlaceOnce(String change, String rest, String pointer) {
        Client caller =
                List.of("return", "injection-results").contains(change) ? clinician() : practice();

        Response refused =
                caller.post(referral + "/" + change, "{\"basedOnVersion\": 1, " + rest + "}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").values())
                .extracting(error -> error.path("pointer").asString())
                .containsExactly(pointer);
    }

    @Test
    void showsAReferralInTheWordsInWhichItWasSubmitted() {
        Response shown = practice().get(referral);

        assertThat(shown.json().path("triage").isNull()).isTrue();
        assertThat(shown.json().at("/submission/patient/preferredLanguage").asString())
                .isEqualTo("es");
        assertThat(shown.json().at("/submission/patient/familyName").asString()).isEqualTo("Pérez");
        assertThat(shown.json().at("/submission/clinical/painScore/value").asInt()).isEqualTo(7);
    }

    @Test
    void saysThatTriageAndMessagesAreNotAvailableNow() {
        Response dryRun = practice().post("/api/v1/triage/dry-run", "{\"clinical\": {}}");
        Response messages = practice().get(referral + "/messages");

        assertThat(dryRun.status()).isEqualTo(503);
        assertThat(dryRun.text("code")).isEqualTo("TRIAGE_UNAVAILABLE");
        assertThat(dryRun.header("Retry-After")).isNotEmpty();
        assertThat(messages.status()).isEqualTo(503);
        assertThat(messages.isProblem()).isTrue();
    }
}
