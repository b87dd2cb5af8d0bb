package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

@Scenario
record DuplicatesTest(ApplicationUnderTest application, Practice practice) {

    private static final String REFERRALS = "/api/v1/referrals";
    private static final String SUSPECTED = "DuplicateSuspected";

    @Test
    void onlyStaffLearnThatAnotherPracticeReferredThePatientBefore() {
        var referral = AReferral.forAnInjection();
        practice.submit(referral);

        var second =
                application.post(
                        REFERRALS, Caller.OTHER_PRACTICE, UUID.randomUUID().toString(), referral);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body().toString()).doesNotContainIgnoringCase("duplicate");
        var id = second.body().path("referralId").asString();
        practice.waitUntilStaffKnowOf(id, SUSPECTED, 1);
        assertThat(practice.eventsSeenBy(Caller.OTHER_PRACTICE, id)).doesNotContain(SUSPECTED);
        assertThat(application.get(REFERRALS + "/" + id, Caller.OTHER_PRACTICE).body().toString())
                .doesNotContainIgnoringCase("duplicate");
    }

    @Test
    void givesTheFirstAnswerAgainForTheSameKey() {
        var referral = AReferral.forAnInjection();
        var key = UUID.randomUUID().toString();
        var first = application.post(REFERRALS, Caller.PRACTICE, key, referral);

        var again = application.post(REFERRALS, Caller.PRACTICE, key, referral);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers()).containsEntry("idempotent-replayed", "true");
        assertThat(practice.waitForMailsTo(AReferral.patientEmail(referral), 2)).hasSize(2);
    }
}
