package health.ilium.intake.referral;

import static health.ilium.intake.referral.Commands.automatic;
import static health.ilium.intake.referral.Commands.cancel;
import static health.ilium.intake.referral.Commands.giveBack;
import static health.ilium.intake.referral.Commands.injected;
import static health.ilium.intake.referral.Commands.override;
import static health.ilium.intake.referral.Commands.submit;
import static health.ilium.intake.referral.Commands.supply;
import static health.ilium.intake.referral.ReferralStatus.ACCEPTED;
import static health.ilium.intake.referral.ReferralStatus.IN_REVIEW;
import static health.ilium.intake.referral.Story.given;
import static health.ilium.intake.triage.Pathway.CLINICIAN_REVIEW;
import static health.ilium.intake.triage.Pathway.CONSERVATIVE_CARE;
import static health.ilium.intake.triage.Pathway.DIAGNOSTIC_INJECTION;
import static health.ilium.intake.triage.Pathway.MORE_INFORMATION;
import static health.ilium.intake.triage.Pathway.SURGICAL_CONSULT;
import static health.ilium.intake.triage.Pathway.URGENT_ESCALATION;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.triage.Pathway;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A clinician sends a case elsewhere than triage did.
class TriageOverriddenTest {

    @Test
    void overrideToAnAcceptablePathwayIsTheSignOff() {
        Story story =
                given(submit(), automatic(1, CLINICIAN_REVIEW), override(2, SURGICAL_CONSULT));

        assertThat(story.events()).endsWith("TriageOverridden", "ReferralAccepted");
        assertThat(story.referral().status()).isEqualTo(ACCEPTED);
        assertThat(story.referral().standing().pathway()).isEqualTo(SURGICAL_CONSULT);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSERVATIVE_CARE, IN_REVIEW",
        "OTHER_WORKUP, IN_REVIEW",
        "CLINICIAN_REVIEW, IN_REVIEW",
        "URGENT_ESCALATION, IN_REVIEW",
        "MORE_INFORMATION, AWAITING_INFORMATION",
        "SURGICAL_CONSULT, ACCEPTED",
    })
    void leadsWhereTheDecisionOfTriageWould(Pathway pathway, ReferralStatus status) {
        Story story = given(submit(), automatic(1, DIAGNOSTIC_INJECTION), override(3, pathway));

        assertThat(story.referral().status()).isEqualTo(status);
        assertThat(story.referral().pathway()).isEqualTo(pathway);
    }

    @Test
    void originalDecisionStays() {
        Story story =
                given(submit(), automatic(1, CLINICIAN_REVIEW), override(2, SURGICAL_CONSULT));

        assertThat(Objects.requireNonNull(story.referral().triage()).decision().pathway())
                .isEqualTo(CLINICIAN_REVIEW);
        assertThat(overrideOf(story))
                .returns(CLINICIAN_REVIEW, TriageOverride::overridden)
                .returns(SURGICAL_CONSULT, TriageOverride::pathway)
                .returns(1L, TriageOverride::factsVersion)
                .returns("Dr Clinician", it -> it.by().name());
    }

    @ParameterizedTest
    @EnumSource(names = {"CLINICIAN_REVIEW", "SURGICAL_CONSULT"})
    void staysWhenNewFactsBringNothingNew(Pathway decided) {
        Story story = acceptedAgainstTriage(decided);

        assertThat(story.events()).endsWith("InformationSupplied", "ReferralTriaged");
        assertThat(story.referral().status()).isEqualTo(ACCEPTED);
        assertThat(story.referral().pathway()).isEqualTo(SURGICAL_CONSULT);
        assertThat(restsOnCurrentFacts(story)).isFalse();
    }

    @Test
    void staysInReviewAgainstADecisionThatWasOverridden() {
        Story story =
                given(
                        submit(),
                        automatic(1, DIAGNOSTIC_INJECTION),
                        override(3, CLINICIAN_REVIEW),
                        supply(4),
                        automatic(5, DIAGNOSTIC_INJECTION));

        assertThat(story.referral().status()).isEqualTo(IN_REVIEW);
        assertThat(story.events()).endsWith("InformationSupplied", "ReferralTriaged");
    }

    @ParameterizedTest
    @CsvSource({"CONSERVATIVE_CARE, IN_REVIEW", "MORE_INFORMATION, AWAITING_INFORMATION"})
    void endsWhenNewFactsLeadElsewhere(Pathway decided, ReferralStatus status) {
        Story story = acceptedAgainstTriage(decided);

        assertThat(story.referral().status()).isEqualTo(status);
        assertThat(story.referral().pathway()).isEqualTo(decided);
        assertThat(overrideOf(story).stands()).isFalse();
    }

    @Test
    void urgencyAlwaysMovesTheCaseAlsoWhenItWasOverridden() {
        Story story =
                given(
                        submit(),
                        automatic(1, URGENT_ESCALATION),
                        override(2, DIAGNOSTIC_INJECTION),
                        supply(4),
                        automatic(5, URGENT_ESCALATION));

        assertThat(story.referral().status()).isEqualTo(IN_REVIEW);
        assertThat(story.referral().pathway()).isEqualTo(URGENT_ESCALATION);
    }

    @Test
    void restsOnTheFactsUntilThereAreNewOnes() {
        Story before =
                given(submit(), automatic(1, CLINICIAN_REVIEW), override(2, SURGICAL_CONSULT));
        Story after =
                given(
                        submit(),
                        automatic(1, CLINICIAN_REVIEW),
                        override(2, SURGICAL_CONSULT),
                        supply(4));

        assertThat(restsOnCurrentFacts(before)).isTrue();
        assertThat(restsOnCurrentFacts(after)).isFalse();
        assertThat(after.referral().pathway()).isEqualTo(SURGICAL_CONSULT);
    }

    @Test
    void whatTheClinicianAskedForIsTriagedFreely() {
        Story story =
                given(
                        submit(),
                        automatic(1, DIAGNOSTIC_INJECTION),
                        override(3, MORE_INFORMATION),
                        supply(5),
                        automatic(6, DIAGNOSTIC_INJECTION));

        assertThat(story.events()).containsSubsequence("TriageOverridden", "InformationRequested");
        assertThat(story.referral().status()).isEqualTo(ACCEPTED);
    }

    @Test
    void resultOfTheInjectionIsTriagedFreely() {
        Story story =
                given(
                        submit(),
                        automatic(1, CLINICIAN_REVIEW),
                        override(2, DIAGNOSTIC_INJECTION),
                        injected(4),
                        automatic(5, CLINICIAN_REVIEW));

        assertThat(story.referral().status()).isEqualTo(IN_REVIEW);
        assertThat(story.referral().pathway()).isEqualTo(CLINICIAN_REVIEW);
    }

    @Test
    void lateDecisionAboutOldFactsEndsNoOverride() {
        Story story =
                given(
                        submit(),
                        automatic(1, CONSERVATIVE_CARE),
                        supply(2),
                        supply(3, "painBelowL5", "{}"),
                        automatic(4, CLINICIAN_REVIEW),
                        override(5, SURGICAL_CONSULT),
                        supply(7),
                        automatic(4, CONSERVATIVE_CARE));

        assertThat(overrideOf(story).stands()).isTrue();
    }

    @Test
    void canBeTakenBack() {
        Story story =
                given(
                        submit(),
                        automatic(1, CLINICIAN_REVIEW),
                        override(2, SURGICAL_CONSULT),
                        override(4, CLINICIAN_REVIEW));

        assertThat(story.referral().status()).isEqualTo(IN_REVIEW);
        assertThat(story.referral().pathway()).isEqualTo(CLINICIAN_REVIEW);
    }

    @Test
    void isRefusedWhereTheCaseGoesThereAlready() {
        Story story = given(submit(), automatic(1, CLINICIAN_REVIEW));

        assertThat(story.when(override(2, CLINICIAN_REVIEW)))
                .isEqualTo(new Refused.PathwayStandsAlready(2));
    }

    @Test
    void isRefusedBeforeTriageHasDecidedAboutTheFacts() {
        Story untriaged = given(submit());
        Story undecided = given(submit(), automatic(1, CONSERVATIVE_CARE), supply(2));

        assertThat(untriaged.when(override(1, SURGICAL_CONSULT)))
                .isInstanceOf(Refused.NotInThisStatus.class);
        assertThat(undecided.when(override(3, SURGICAL_CONSULT)))
                .isEqualTo(new Refused.NotTriagedYet(3));
    }

    @Test
    void isRefusedAfterTheEnd() {
        Story story = given(submit(), automatic(1, CLINICIAN_REVIEW), cancel(2));

        assertThat(story.when(override(3, SURGICAL_CONSULT)))
                .isEqualTo(new Refused.NotInThisStatus(3, ReferralStatus.CANCELLED));
    }

    @Test
    void isStaleAfterANewDecisionOrAnotherOverride() {
        Story decided = given(submit(), automatic(1, CLINICIAN_REVIEW));
        Story overridden =
                given(submit(), automatic(1, CLINICIAN_REVIEW), override(2, CONSERVATIVE_CARE));

        assertThat(decided.when(override(1, SURGICAL_CONSULT)))
                .isInstanceOf(Refused.ChangedMeanwhile.class);
        assertThat(overridden.when(override(2, SURGICAL_CONSULT)))
                .isInstanceOf(Refused.ChangedMeanwhile.class);
        assertThat(overridden.when(giveBack(2))).isInstanceOf(Refused.ChangedMeanwhile.class);
    }

    @Test
    void namesTheDecisionThatWasOverridden() {
        Story story =
                given(submit(), automatic(1, CLINICIAN_REVIEW), override(2, SURGICAL_CONSULT));

        assertThat(story.journal())
                .filteredOn(it -> it.event() instanceof ReferralEvent.TriageOverridden)
                .singleElement()
                .extracting(Recorded::event)
                .extracting("decisionId")
                .isEqualTo(new UUID(7, 1));
    }

    private static Story acceptedAgainstTriage(Pathway thenDecided) {
        return given(
                submit(),
                automatic(1, CLINICIAN_REVIEW),
                override(2, SURGICAL_CONSULT),
                supply(4),
                automatic(5, thenDecided));
    }

    private static boolean restsOnCurrentFacts(Story story) {
        return story.referral().standing().restsOnCurrentFacts(overrideOf(story));
    }

    private static TriageOverride overrideOf(Story story) {
        return Objects.requireNonNull(story.referral().standing().judgements().override());
    }
}
