package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Scenario
record PathwaysTest(ApplicationUnderTest application, Practice practice) {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05-urgent-cauda-equina",
                "06-unknown-red-flag-spanish",
                "09-pregnant-spanish",
                "04-other-workup-spanish",
                "18-mild-pain-spanish",
                "01-injection-spanish-hialeah",
                "02-consult-after-positive-block",
                "11-sms-only-spanish",
                "12-thin-referral-sms",
                "21-no-consent-to-messages"
            })
    void reachesItsPathwayAndTellsWhomItConcerns(String name) {
        var sample = SampleCase.named(name);
        var referral = sample.referral();

        var id = practice.submit(referral);

        var triaged = practice.waitUntilTriaged(id);
        assertThat(triaged.path("triage").path("pathway").asString()).isEqualTo(sample.pathway());
        assertThat(triaged.path("status").asString()).isEqualTo(sample.status());
        practice.waitUntilTold(id, sample.messages());
        practice.noMoreMessages(id);
        assertThat(practice.sentIn(id)).containsExactlyInAnyOrderElementsOf(sample.messages());
        assertThat(application.mailsTo(AReferral.patientEmail(referral)))
                .hasSize(count("PATIENT EMAIL", sample.messages()));
        assertThat(application.mailsTo(AReferral.referrerEmail(referral)))
                .hasSize(count("REFERRER EMAIL", sample.messages()));
        assertThat(application.textMessagesTo(Canary.PHONE))
                .filteredOn(it -> it.body().contains(triaged.path("referralNumber").asString()))
                .hasSize(count("PATIENT SMS", sample.messages()));
    }

    private static int count(String recipientAndChannel, List<String> messages) {
        return (int) messages.stream().filter(it -> it.startsWith(recipientAndChannel)).count();
    }
}
