package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@Scenario
record AReferralIsRoutedTest(ApplicationUnderTest application, Practice practice) {

    @Test
    void routesAnInjectionCandidateAndTellsThePatient() {
        var referral = AReferral.forAnInjection();

        var id = practice.submit(referral);

        var triaged = practice.waitUntilTriaged(id);
        assertThat(triaged.path("triage").path("pathway").asString())
                .isEqualTo("DIAGNOSTIC_INJECTION");
        assertThat(triaged.path("status").asString()).isEqualTo("ACCEPTED");
        var number = triaged.path("referralNumber").asString();
        assertThat(practice.waitForMailsTo(AReferral.patientEmail(referral), 2))
                .allSatisfy(mail -> assertThat(mail.source()).contains(number));
    }

    @Test
    void tellsThePatientOfEachMilestoneOnce() {
        var referral = AReferral.forAnInjection();

        var id = practice.submit(referral);

        practice.waitUntilStatus(id, "ACCEPTED");
        practice.waitForMailsTo(AReferral.patientEmail(referral), 2);
        practice.noMoreMessages(id);
        assertThat(application.mailsTo(AReferral.patientEmail(referral)))
                .extracting(Mail::subject)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void showsNoReferralToAnotherPractice() {
        var id = practice.submit(AReferral.forAnInjection());

        var answer = application.get("/api/v1/referrals/" + id, Caller.OTHER_PRACTICE);

        assertThat(answer.status()).isEqualTo(404);
    }
}
