package health.ilium.intake.referral;

import static health.ilium.intake.clinical.RedFlag.AORTIC_ANEURYSM_FEATURES;
import static health.ilium.intake.clinical.RedFlag.SUSPECTED_INFECTION;
import static health.ilium.intake.referral.Commands.automatic;
import static health.ilium.intake.referral.Commands.cancel;
import static health.ilium.intake.referral.Commands.clear;
import static health.ilium.intake.referral.Commands.submit;
import static health.ilium.intake.referral.Commands.supply;
import static health.ilium.intake.referral.Story.given;
import static health.ilium.intake.triage.Pathway.CONSERVATIVE_CARE;
import static health.ilium.intake.triage.Pathway.DIAGNOSTIC_INJECTION;
import static health.ilium.intake.triage.Pathway.URGENT_ESCALATION;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.clinical.YesNoUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A clinician clears a red flag.
class RedFlagClearedTest {

    @Test
    void countsAsNoAndIsTriagedAgain() {
        Story story = cleared();

        assertThat(infection(story)).isEqualTo(YesNoUnknown.NO);
        assertThat(story.referral().standing().factsVersion()).isEqualTo(5);
        assertThat(story.referral().status()).isEqualTo(ReferralStatus.IN_REVIEW);
    }

    @Test
    void caseIsRoutedOnByTheNextDecision() {
        Story story = cleared(automatic(5, DIAGNOSTIC_INJECTION));

        assertThat(story.referral().status()).isEqualTo(ReferralStatus.ACCEPTED);
    }

    @Test
    void namesTheClinicianAndTheReason() {
        assertThat(cleared().referral().standing().judgements().cleared())
                .containsExactly(
                        new ClearedRedFlag(
                                SUSPECTED_INFECTION,
                                "Examined today.",
                                Commands.CLINICIAN,
                                Commands.NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"redFlags\": {\"suspectedInfection\": \"NO\"}}",
                "{\"redFlags\": {\"suspectedInfection\": \"UNKNOWN\"}}",
                "{}"
            })
    void staysClearedWhateverElseIsAnswered(String answer) {
        Story story = cleared(supply(5, "redFlags.suspectedInfection", answer));

        assertThat(infection(story)).isEqualTo(YesNoUnknown.NO);
        assertThat(story.referral().standing().judgements().cleared()).hasSize(1);
    }

    @Test
    void staysClearedWhenAllFlagsAreTakenBack() {
        Story story = cleared(supply(5, "redFlags", "{}"));

        assertThat(infection(story)).isEqualTo(YesNoUnknown.NO);
        assertThat(story.referral().clinical().redFlags().of(AORTIC_ANEURYSM_FEATURES))
                .isEqualTo(YesNoUnknown.UNKNOWN);
    }

    @Test
    void isRaisedAgainOnlyByANewReport() {
        Story story = cleared(raise(5));

        assertThat(infection(story)).isEqualTo(YesNoUnknown.YES);
        assertThat(story.referral().standing().judgements().cleared()).isEmpty();
    }

    @Test
    void reportOfSomebodyWhoDoesNotKnowOfTheClearanceIsStale() {
        assertThat(cleared().when(raise(4))).isInstanceOf(Refused.ChangedMeanwhile.class);
    }

    @Test
    void otherFlagsStayAsTheyAre() {
        Story story =
                given(
                        submit(),
                        automatic(1, CONSERVATIVE_CARE),
                        raise(2),
                        supply(3, "redFlags.aorticAneurysmFeatures", AORTIC),
                        clear(4, SUSPECTED_INFECTION));

        assertThat(story.referral().clinical().redFlags().of(AORTIC_ANEURYSM_FEATURES))
                .isEqualTo(YesNoUnknown.YES);
    }

    @Test
    void cannotClearWhatNobodyRaisedOrWhatIsCleared() {
        assertThat(cleared().when(clear(5, AORTIC_ANEURYSM_FEATURES)))
                .isEqualTo(new Refused.RedFlagNotRaised(5));
        assertThat(cleared().when(clear(5, SUSPECTED_INFECTION)))
                .isEqualTo(new Refused.RedFlagNotRaised(5));
    }

    @Test
    void isStaleWhenFactsChangedButNotAfterADecision() {
        Story story = raised();

        assertThat(story.when(clear(2, SUSPECTED_INFECTION)))
                .isInstanceOf(Refused.ChangedMeanwhile.class);
        assertThat(story.when(clear(3, SUSPECTED_INFECTION))).isInstanceOf(Decision.Decided.class);
    }

    @Test
    void isRefusedAfterTheEnd() {
        Story story = given(submit(), automatic(1, CONSERVATIVE_CARE), raise(2), cancel(3));

        assertThat(story.when(clear(4, SUSPECTED_INFECTION)))
                .isEqualTo(new Refused.NotInThisStatus(4, ReferralStatus.CANCELLED));
    }

    private static final String AORTIC = "{\"redFlags\": {\"aorticAneurysmFeatures\": \"YES\"}}";

    private static ReferralCommand.SupplyInformation raise(long basedOn) {
        return supply(
                basedOn,
                "redFlags.suspectedInfection",
                "{\"redFlags\": {\"suspectedInfection\": \"YES\"}}");
    }

    private static Story raised() {
        return given(
                submit(),
                automatic(1, CONSERVATIVE_CARE),
                raise(2),
                automatic(3, URGENT_ESCALATION));
    }

    private static Story cleared(ReferralCommand.OnCase... then) {
        Story story =
                given(
                        submit(),
                        automatic(1, CONSERVATIVE_CARE),
                        raise(2),
                        automatic(3, URGENT_ESCALATION),
                        clear(4, SUSPECTED_INFECTION));
        for (ReferralCommand.OnCase command : then) {
            story.follow(command);
        }
        return story;
    }

    private static YesNoUnknown infection(Story story) {
        return story.referral().clinical().redFlags().suspectedInfection();
    }
}
