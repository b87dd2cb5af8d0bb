package health.ilium.intake.referral;

import static health.ilium.intake.referral.Commands.automatic;
import static health.ilium.intake.referral.Commands.cancel;
import static health.ilium.intake.referral.Commands.giveBack;
import static health.ilium.intake.referral.Commands.injected;
import static health.ilium.intake.referral.Commands.submit;
import static health.ilium.intake.referral.Commands.supply;
import static health.ilium.intake.referral.Commands.triaged;
import static health.ilium.intake.referral.Commands.undeliverable;
import static health.ilium.intake.referral.Story.given;
import static health.ilium.intake.triage.Pathway.CONSERVATIVE_CARE;
import static health.ilium.intake.triage.Pathway.DIAGNOSTIC_INJECTION;
import static health.ilium.intake.triage.Pathway.MORE_INFORMATION;
import static health.ilium.intake.triage.Pathway.SURGICAL_CONSULT;
import static health.ilium.intake.triage.Pathway.URGENT_ESCALATION;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.clinical.Flaw;
import health.ilium.intake.clinical.YesNoUnknown;
import health.ilium.intake.referral.Decision.Decided;
import health.ilium.intake.triage.Pathway;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralDeciderTest {

    @Test
    void submittedReferralWaitsForTriage() {
        assertThat(given(submit()).referral().status()).isEqualTo(ReferralStatus.RECEIVED);
    }

    @Test
    void sameOpenPatientIsSuspectedAndNotShownToThePractice() {
        Story story = given(submit(new UUID(0, 9)));

        assertThat(story.events()).containsExactly("ReferralSubmitted", "DuplicateSuspected");
        assertThat(story.referral().versionFor(Commands.REFERRER)).isEqualTo(1);
        assertThat(story.referral().versionFor(Commands.CLINICIAN)).isEqualTo(2);
    }

    @Test
    void acceptsAtOnceWhenAutomatic() {
        Story story = given(submit(), automatic(1, DIAGNOSTIC_INJECTION));

        assertThat(story.events())
                .containsExactly("ReferralSubmitted", "ReferralTriaged", "ReferralAccepted");
        assertThat(story.referral().status()).isEqualTo(ReferralStatus.ACCEPTED);
    }

    @Test
    void waitsForSignOffOtherwise() {
        Story story = given(submit(), triaged(1, SURGICAL_CONSULT, Acceptance.CLINICIAN));

        assertThat(story.events()).endsWith("ReferralTriaged");
        assertThat(story.referral().status()).isEqualTo(ReferralStatus.IN_REVIEW);
    }

    @Test
    void doesNotAcceptAgainForTheSamePathway() {
        Story story =
                given(
                        submit(),
                        automatic(1, DIAGNOSTIC_INJECTION),
                        supply(3),
                        automatic(4, DIAGNOSTIC_INJECTION));

        assertThat(story.events()).endsWith("InformationSupplied", "ReferralTriaged");
        assertThat(story.referral().status()).isEqualTo(ReferralStatus.ACCEPTED);
    }

    @Test
    void acceptsAnewForAnotherPathwayAfterAnInjection() {
        Story story =
                given(
                        submit(),
                        automatic(1, DIAGNOSTIC_INJECTION),
                        injected(3),
                        automatic(4, SURGICAL_CONSULT));

        assertThat(story.statuses())
                .containsExactly(
                        ReferralStatus.RECEIVED,
                        ReferralStatus.ACCEPTED,
                        ReferralStatus.SEEN,
                        ReferralStatus.ACCEPTED);
        assertThat(story.referral().clinical().diagnosticBlocks()).hasSize(1);
        assertThat(story.referral().standing().pathway()).isEqualTo(SURGICAL_CONSULT);
    }

    @Test
    void asksAndGoesBackToTriageWhenAnswered() {
        Story story = given(submit(), automatic(1, MORE_INFORMATION), supply(3));

        assertThat(story.events())
                .containsExactly(
                        "ReferralSubmitted",
                        "ReferralTriaged",
                        "InformationRequested",
                        "InformationSupplied");
        assertThat(story.statuses())
                .endsWith(ReferralStatus.AWAITING_INFORMATION, ReferralStatus.RECEIVED);
    }

    @Test
    void decisionAboutOldFactsIsKeptAndMovesNothing() {
        Story story =
                given(
                        submit(),
                        automatic(1, CONSERVATIVE_CARE),
                        supply(2),
                        supply(3, "painBelowL5", "{}"),
                        automatic(3, URGENT_ESCALATION));

        assertThat(story.events()).endsWith("ReferralTriaged");
        assertThat(story.referral().status()).isEqualTo(ReferralStatus.IN_REVIEW);
        assertThat(story.referral().triage())
                .extracting(it -> it.decision().pathway())
                .isEqualTo(CONSERVATIVE_CARE);
    }

    @Test
    void repeatedDecisionChangesNothing() {
        Story story = given(submit(), automatic(1, MORE_INFORMATION));

        assertThat(story.when(automatic(1, MORE_INFORMATION))).isEqualTo(new Decided());
    }

    @Test
    void decisionAboutFactsThatAreNotThereYetIsRefused() {
        assertThat(given(submit()).when(automatic(2, SURGICAL_CONSULT)))
                .isEqualTo(new Refused.VersionNotReached(1));
    }

    @ParameterizedTest
    @EnumSource
    void decisionAfterTheEndChangesNothing(Pathway pathway) {
        Story story = given(submit(), cancel(1));

        assertThat(story.when(automatic(1, pathway))).isEqualTo(new Decided());
    }

    @Test
    void answerIsNotStaleBecauseOfTriage() {
        Story story = given(submit(), automatic(1, MORE_INFORMATION), undeliverable());

        assertThat(story.when(supply(1))).isInstanceOf(Decided.class);
    }

    @Test
    void answerIsStaleWhenFactsChangedAndSaysByWhom() {
        Story story = given(submit(), automatic(1, CONSERVATIVE_CARE), supply(2));

        assertThat(story.when(supply(2)))
                .isEqualTo(
                        new Refused.ChangedMeanwhile(
                                3, List.of(story.referral().changes().getLast())));
    }

    @Test
    void returnIsStaleAfterANewDecision() {
        Story story = given(submit(), automatic(1, CONSERVATIVE_CARE));

        assertThat(story.when(giveBack(1))).isInstanceOf(Refused.ChangedMeanwhile.class);
    }

    @Test
    void nobodyCanKnowAVersionThatIsNotThereYet() {
        assertThat(given(submit()).when(cancel(2))).isEqualTo(new Refused.VersionNotReached(1));
    }

    @Test
    void suspicionOfADuplicateIsNotThereForThePracticeToBuildOn() {
        Story story = given(submit(new UUID(0, 9)));

        assertThat(story.when(cancel(2))).isEqualTo(new Refused.VersionNotReached(1));
        assertThat(story.when(supply(1)))
                .isEqualTo(new Refused.NotInThisStatus(1, ReferralStatus.RECEIVED));
    }

    @Test
    void endedReferralCannotBeCancelled() {
        Story story = given(submit(), cancel(1));

        assertThat(story.when(cancel(2)))
                .isEqualTo(new Refused.NotInThisStatus(2, ReferralStatus.CANCELLED));
    }

    @Test
    void redFlagStaysYes() {
        Story story =
                given(
                        submit(),
                        automatic(1, CONSERVATIVE_CARE),
                        supply(2, "redFlags.suspectedInfection", flag("YES")),
                        supply(3, "redFlags.suspectedInfection", flag("NO")),
                        supply(4, "redFlags", "{}"));

        assertThat(story.referral().clinical().redFlags().suspectedInfection())
                .isEqualTo(YesNoUnknown.YES);
    }

    @Test
    void refusesAScoreThatWouldLieOutsideItsScale() {
        Story story = given(submit(), automatic(1, CONSERVATIVE_CARE));

        assertThat(story.when(supply(2, "painScore.value", "{\"painScore\": {\"value\": 60}}")))
                .isEqualTo(
                        new Refused.Incoherent(
                                List.of(
                                        new Flaw(
                                                "clinical.painScore.value",
                                                Flaw.Kind.OUTSIDE_SCALE))));
    }

    private static String flag(String value) {
        return "{\"redFlags\": {\"suspectedInfection\": \"%s\"}}".formatted(value);
    }
}
