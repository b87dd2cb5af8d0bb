package health.ilium.intake.edge;

import static health.ilium.intake.triage.Pathway.DIAGNOSTIC_INJECTION;
import static health.ilium.intake.triage.Pathway.URGENT_ESCALATION;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.edge.Client.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// A clinician clears a red flag.
class RedFlagClearancesTest extends JudgementTest {

    @Override
    String body() {
        return Bodies.with("/clinical/redFlags/suspectedInfection", "\"YES\"");
    }

    @BeforeEach
    void urgent() {
        triage().decided(id, 1, URGENT_ESCALATION);
    }

    @Test
    void showsWhoClearedItAndRoutesTheCaseOn() {
        Response done = clear("suspectedInfection");
        assertThat(done.status()).as(done.http().body()).isEqualTo(200);
        triage().decided(id, 3, DIAGNOSTIC_INJECTION);

        JsonNode shown = practice().get(referral).json();

        assertThat(shown.path("pathway").asString()).isEqualTo("DIAGNOSTIC_INJECTION");
        assertThat(shown.at("/submission/clinical/redFlags/suspectedInfection").asString())
                .isEqualTo("NO");
        JsonNode cleared = shown.path("clearedRedFlags");
        assertThat(cleared).hasSize(1);
        assertDescribed("ClearedRedFlag", cleared.path(0));
        assertThat(cleared.at("/0/redFlag").asString()).isEqualTo("suspectedInfection");
        assertThat(cleared.at("/0/reason").asString()).isEqualTo("Examined today.");
        assertThat(cleared.at("/0/by").asString()).isEqualTo("Dr CLINICIAN");
    }

    @Test
    void referrerCannotTurnItBackByKnowingLess() {
        clear("suspectedInfection");
        Response answered =
                practice()
                        .post(
                                referral + "/information",
                                "{\"basedOnVersion\": 3, \"clinical\": {\"redFlags\": null}}");

        assertThat(answered.status()).as(answered.http().body()).isEqualTo(200);
        assertThat(
                        practice()
                                .get(referral)
                                .json()
                                .at("/submission/clinical/redFlags/suspectedInfection")
                                .asString())
                .isEqualTo("NO");
    }

    @Test
    void isForCliniciansOnly() {
        String body = clearing(2, "suspectedInfection");
        String path = referral + "/red-flag-clearances";

        assertThat(practice().post(path, body).status()).isEqualTo(403);
        assertThat(coordinator().post(path, body).status()).isEqualTo(403);
        assertThat(admin().post(path, body).status()).isEqualTo(403);
        assertThat(new Client(port, null).post(path, body).status()).isEqualTo(401);
        assertThat(
                        clinician()
                                .post(REFERRALS + UUID.randomUUID() + "/red-flag-clearances", body)
                                .status())
                .isEqualTo(404);
    }

    @Test
    void refusesAFlagThatNobodyRaisedOrThatIsCleared() {
        assertThat(clear("aorticAneurysmFeatures").text("code")).isEqualTo("RED_FLAG_NOT_RAISED");
        clear("suspectedInfection");
        Response again =
                clinician()
                        .post(referral + "/red-flag-clearances", clearing(3, "suspectedInfection"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("RED_FLAG_NOT_RAISED");
    }

    @Test
    void isStaleWhenTheReferrerSaidSomethingMeanwhile() {
        practice()
                .post(
                        referral + "/information",
                        "{\"basedOnVersion\": 2, \"clinical\": {\"fortinFingerTest\": \"NO\"}}");

        Response refused = clear("suspectedInfection");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("CHANGED_MEANWHILE");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/redFlag | UNKNOWN_CODE | {'redFlag': 'RF3'}",
                "/redFlag | UNKNOWN_CODE | {'redFlag': 'SUSPECTED_INFECTION'}",
                "/redFlag | REQUIRED | {'redFlag': null}",
                "/reason | BLANK | {'reason': ''}",
                "/reason | REQUIRED | {'reason': null}",
                "/clinician | UNKNOWN_PROPERTY | {'clinician': 'Dr Else'}",
            })
    void readsItsBodyStrictly(String pointer, String code, String fault) {
        Response refused =
                clinician()
                        .post(
                                referral + "/red-flag-clearances",
                                Bodies.merged(
                                        clearing(2, "suspectedInfection"),
                                        fault.replace('\'', '"')));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo(code);
    }

    private Response clear(String flag) {
        return clinician().post(referral + "/red-flag-clearances", clearing(2, flag));
    }

    private static String clearing(long basedOnVersion, String flag) {
        return """
        {"basedOnVersion": %d, "redFlag": "%s", "reason": "Examined today."}
        """
                .formatted(basedOnVersion, flag);
    }
}
