package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Clinicians who see a case otherwise than triage does.
@Scenario
class JudgementsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ACCEPTANCE =
            List.of("PATIENT EMAIL REFERRAL_ACCEPTED", "REFERRER EMAIL REFERRAL_ACCEPTED");

    private static final String OVERRIDE =
            """
            {"pathway": "DIAGNOSTIC_INJECTION", "reason": "recipient-does-not-trust",
             "text": "The pain comes in bouts; the last one was far above the threshold."}
            """;

    private final ApplicationUnderTest application;
    private final Practice practice;

    JudgementsTest(ApplicationUnderTest application, Practice practice) {
        this.application = application;
        this.practice = practice;
    }

    @Test
    void clearedRedFlagIsTriagedAgainAndTheCaseIsRoutedOn() {
        var referral = AReferral.forAnInjection();
        ((ObjectNode) referral.at("/clinical/redFlags")).put("suspectedInfection", "YES");
        var id = practice.submit(referral);
        var urgent = practice.waitUntilPathway(id, "URGENT_ESCALATION");

        var cleared =
                clinician(
                        id,
                        "red-flag-clearances",
                        urgent,
                        "{\"redFlag\": \"suspectedInfection\", \"reason\": \"Examined today.\"}");

        assertThat(cleared.status()).as("%s", cleared.body()).isEqualTo(200);
        practice.waitUntilPathway(id, "DIAGNOSTIC_INJECTION");
        var accepted = practice.waitUntilStatus(id, "ACCEPTED");
        assertThat(accepted.at("/clearedRedFlags/0/redFlag").asString())
                .isEqualTo("suspectedInfection");
        assertThat(accepted.at("/clearedRedFlags/0/by").asString()).isNotBlank();
        practice.waitUntilTold(id, ACCEPTANCE);
        practice.noMoreMessages(id);
    }

    @Test
    void overrideIsAcceptedAndToldAndShownWhenNewFactsCome() {
        var id = practice.submit(SampleCase.named("18-mild-pain-spanish").referral());
        var reviewed = practice.waitUntilPathway(id, "CLINICIAN_REVIEW");
        practice.waitUntilStatus(id, "IN_REVIEW");

        var overridden = clinician(id, "override", reviewed, OVERRIDE);

        assertThat(overridden.status()).as("%s", overridden.body()).isEqualTo(200);
        var accepted = practice.referral(id);
        assertThat(accepted.path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.path("pathway").asString()).isEqualTo("DIAGNOSTIC_INJECTION");
        assertThat(accepted.at("/triage/pathway").asString()).isEqualTo("CLINICIAN_REVIEW");
        assertThat(accepted.at("/override/restsOnCurrentFacts").asBoolean()).isTrue();
        practice.waitUntilTold(id, ACCEPTANCE);

        var answered =
                practice.change(
                        Caller.PRACTICE,
                        id,
                        "information",
                        accepted,
                        JSON.readTree("{\"clinical\": {\"painScore\": {\"value\": 2}}}"));

        assertThat(answered.status()).as("%s", answered.body()).isEqualTo(200);
        practice.waitUntilStaffKnowOf(id, "ReferralTriaged", 2);
        var judgedAgain = practice.referral(id);
        assertThat(judgedAgain.path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(judgedAgain.at("/override/restsOnCurrentFacts").asBoolean()).isFalse();
        assertThat(judgedAgain.at("/override/stands").asBoolean()).isTrue();
        assertThat(overrides()).isPositive();
        practice.noMoreMessages(id);
        assertThat(practice.sentIn(id)).containsOnlyOnceElementsOf(ACCEPTANCE);
    }

    private Answer clinician(String id, String endpoint, JsonNode read, String change) {
        return practice.change(Caller.CLINICIAN, id, endpoint, read, JSON.readTree(change));
    }

    private int overrides() {
        return application
                .get("/api/v1/reports/overrides", Caller.ADMIN)
                .body()
                .at("/policies/0/overrides")
                .asInt();
    }
}
