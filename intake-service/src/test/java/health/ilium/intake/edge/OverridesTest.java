package health.ilium.intake.edge;

import static health.ilium.intake.triage.Pathway.CLINICIAN_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.edge.Client.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// A clinician sends a case elsewhere than triage did.
class OverridesTest extends JudgementTest {

    @Test
    void showsTheOverrideBesideTheDecisionThatStays() {
        triage().decided(id, 1, CLINICIAN_REVIEW);

        Response done = clinician().post(referral + "/override", overriding(2, "SURGICAL_CONSULT"));

        assertThat(done.status()).as(done.http().body()).isEqualTo(200);
        assertThat(done.text("status")).isEqualTo("ACCEPTED");
        for (Client reader : new Client[] {practice(), coordinator(), clinician()}) {
            JsonNode shown = reader.get(referral).json();
            assertThat(shown.path("pathway").asString()).isEqualTo("SURGICAL_CONSULT");
            assertThat(shown.at("/triage/pathway").asString()).isEqualTo("CLINICIAN_REVIEW");
            assertDescribed("Referral", shown);
            JsonNode override = shown.path("override");
            assertDescribed("Override", override);
            assertThat(override.path("pathway").asString()).isEqualTo("SURGICAL_CONSULT");
            assertThat(override.path("overridden").asString()).isEqualTo("CLINICIAN_REVIEW");
            assertThat(override.at("/reason/code").asString())
                    .isEqualTo("patient-contraindication");
            assertThat(override.at("/reason/system").asString())
                    .isEqualTo("http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes");
            assertThat(override.path("text").asString()).isEqualTo("See my note.");
            assertThat(override.path("by").asString()).isEqualTo("Dr CLINICIAN");
            assertThat(override.path("at").asString()).isNotEmpty();
            assertThat(override.path("factsVersion").asInt()).isEqualTo(1);
            assertThat(override.path("restsOnCurrentFacts").asBoolean()).isTrue();
            assertThat(override.path("stands").asBoolean()).isTrue();
        }
        assertThat(practice().get(referral + "/timeline").json().findValuesAsString("type"))
                .endsWith("ReferralTriaged", "TriageOverridden", "ReferralAccepted");
    }

    @Test
    void showsThatItNoLongerRestsOnTheFacts() {
        triage().decided(id, 1, CLINICIAN_REVIEW);
        clinician().post(referral + "/override", overriding(2, "SURGICAL_CONSULT"));
        practice()
                .post(
                        referral + "/information",
                        "{\"basedOnVersion\": 4, \"clinical\": {\"fortinFingerTest\": \"NO\"}}");
        triage().decided(id, 5, CLINICIAN_REVIEW);

        JsonNode shown = clinician().get(referral).json();

        assertThat(shown.path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(shown.at("/override/restsOnCurrentFacts").asBoolean()).isFalse();
        assertThat(shown.at("/override/stands").asBoolean()).isTrue();
    }

    @Test
    void isForCliniciansOnly() {
        triage().decided(id, 1, CLINICIAN_REVIEW);
        String body = overriding(2, "SURGICAL_CONSULT");

        assertThat(practice().post(referral + "/override", body).status()).isEqualTo(403);
        assertThat(otherPractice().post(referral + "/override", body).status()).isEqualTo(403);
        assertThat(coordinator().post(referral + "/override", body).status()).isEqualTo(403);
        assertThat(admin().post(referral + "/override", body).status()).isEqualTo(403);
        assertThat(new Client(port, null).post(referral + "/override", body).status())
                .isEqualTo(401);
        assertThat(clinician().get(referral).json().path("override").isNull()).isTrue();
    }

    @Test
    void knowsNoReferralOfAForgedId() {
        String body = overriding(2, "SURGICAL_CONSULT");

        for (String forged : new String[] {UUID.randomUUID().toString(), "1", "1%20or%201"}) {
            Response refused = clinician().post(REFERRALS + forged + "/override", body);
            assertThat(refused.status()).as(forged).isEqualTo(404);
            assertThat(refused.isProblem()).isTrue();
        }
    }

    @Test
    void tellsWhoChangedWhatMeanwhile() {
        triage().decided(id, 1, CLINICIAN_REVIEW);
        clinician().post(referral + "/override", overriding(2, "CONSERVATIVE_CARE"));

        Response refused =
                clinician().post(referral + "/override", overriding(2, "SURGICAL_CONSULT"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("CHANGED_MEANWHILE");
        assertThat(refused.json().at("/changes/0/event").asString()).isEqualTo("TriageOverridden");
        assertThat(refused.json().at("/changes/0/by").asString()).isEqualTo("Dr CLINICIAN");
    }

    @Test
    void refusesWhatCannotBeOverridden() {
        assertRefused(overriding(1, "SURGICAL_CONSULT"), 409, "NOT_IN_THIS_STATUS");
        triage().decided(id, 1, CLINICIAN_REVIEW);
        assertRefused(overriding(99, "SURGICAL_CONSULT"), 409, "VERSION_NOT_REACHED");
        assertRefused(overriding(2, "CLINICIAN_REVIEW"), 409, "PATHWAY_STANDS_ALREADY");
        practice()
                .post(
                        referral + "/information",
                        "{\"basedOnVersion\": 2, \"clinical\": {\"fortinFingerTest\": \"NO\"}}");
        assertRefused(overriding(3, "SURGICAL_CONSULT"), 409, "NOT_TRIAGED_YET");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/reason | UNKNOWN_CODE | {'reason': 'because-i-say-so'}",
                "/reason | UNKNOWN_CODE | {'reason': 'PATIENT_CONTRAINDICATION'}",
                "/reason | WRONG_TYPE | {'reason': {'code': 'patient-refuses'}}",
                "/reason | REQUIRED | {'reason': null}",
                "/pathway | UNKNOWN_CODE | {'pathway': 'SURGERY'}",
                "/text | REQUIRED | {'text': null}",
                "/text | BLANK | {'text': ' '}",
                "/text | UNACCEPTABLE_CHARACTER | {'text': 'a\\u0000b'}",
                "/basedOnVersion | WRONG_TYPE | {'basedOnVersion': '2'}",
                "/by | UNKNOWN_PROPERTY | {'by': 'Dr Somebody Else'}",
            })
    void readsItsBodyStrictly(String pointer, String code, String fault) {
        triage().decided(id, 1, CLINICIAN_REVIEW);
        Response refused = clinician().post(referral + "/override", with(fault));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(refused.http().body()).doesNotContain("because-i-say-so", "Somebody Else");
    }

    @Test
    void refusesTextWithoutEnd() {
        triage().decided(id, 1, CLINICIAN_REVIEW);
        String most = "x".repeat(4_000);

        assertRefused(
                overriding(2, "SURGICAL_CONSULT", "limited-time", most + "x"),
                422,
                "VALIDATION_FAILED");
        assertRefused(
                overriding(2, "SURGICAL_CONSULT", "limited-time", "x".repeat(3_000_000)),
                413,
                "BODY_TOO_LARGE");
        assertThat(
                        clinician()
                                .post(
                                        referral + "/override",
                                        overriding(2, "SURGICAL_CONSULT", "limited-time", most))
                                .status())
                .isEqualTo(200);
    }

    @Test
    void isDoneOncePerKey() {
        triage().decided(id, 1, CLINICIAN_REVIEW);
        String key = aKey();
        String body = overriding(2, "SURGICAL_CONSULT");
        Response first = clinician().post(referral + "/override", body, key);
        Response again = clinician().post(referral + "/override", body, key);

        assertThat(again.http().body()).isEqualTo(first.http().body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(practice().get(referral + "/timeline").json().findValuesAsString("type"))
                .containsOnlyOnce("TriageOverridden");
    }

    private void assertRefused(String body, int status, String code) {
        Response refused = clinician().post(referral + "/override", body);
        assertThat(refused.status()).as(refused.http().body()).isEqualTo(status);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.text("code")).isEqualTo(code);
    }

    private static String with(String fault) {
        return Bodies.merged(overriding(2, "SURGICAL_CONSULT"), fault.replace('\'', '"'));
    }
}
