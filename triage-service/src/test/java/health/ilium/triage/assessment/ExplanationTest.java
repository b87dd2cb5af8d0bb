package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.nothingStated;
import static health.ilium.triage.assessment.APicture.odi;
import static health.ilium.triage.assessment.Judged.consult;
import static health.ilium.triage.assessment.Judged.injection;
import static health.ilium.triage.assessment.Judged.judged;
import static health.ilium.triage.assessment.Judged.missing;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void oneRequestHoldsTheFlagsAndTheItemsOfTheNextPathway() {
        var decision = judged(nothingStated());

        assertThat(decision.route()).isEqualTo(2);
        assertThat(missing(decision))
                .containsExactly(
                        "RF1 clinical.redFlags.caudaEquinaSigns",
                        "RF2 clinical.redFlags.progressiveNeurologicDeficit",
                        "RF3 clinical.redFlags.suspectedInfection",
                        "RF4 clinical.redFlags.majorTraumaOrFragilityFracture",
                        "RF5 clinical.redFlags.cancerHistoryOrUnexplainedWeightLoss",
                        "RF6 clinical.redFlags.postProcedureComplication",
                        "RF7 clinical.redFlags.aorticAneurysmFeatures",
                        "R04 clinical.painBelowL5",
                        "R04 clinical.painOverSiJoint",
                        "R06 clinical.painDurationMonths",
                        "R08 clinical.painSide",
                        "R08 clinical.provocationTests",
                        "R09 clinical.painScore",
                        "R12 clinical.conservativeCare",
                        "R29 clinical.history.pregnant");
    }

    @Test
    void afterAPositiveBlockTheFactsForFusionAreAskedFor() {
        var decision =
                consult(
                        it -> {
                            it.fortinFingerTest = it.pregnant = Fact.UNKNOWN;
                            it.pregnancyRelatedOnset = Fact.YES;
                            it.painDurationMonths = null;
                            it.tests = List.of();
                            it.painScore = null;
                            it.disability = null;
                            it.care = null;
                            it.imaging = List.of();
                        });

        assertThat(decision.route()).isEqualTo(6);
        assertThat(missing(decision))
                .containsExactly(
                        "R05 clinical.fortinFingerTest",
                        "R07 clinical.painDurationMonths",
                        "R07 clinical.monthsSinceDelivery",
                        "R08 clinical.provocationTests",
                        "R10 clinical.painScore",
                        "R11 clinical.disability",
                        "R13 clinical.conservativeCare",
                        "R19 clinical.imaging",
                        "R20 clinical.imaging",
                        "R21 clinical.imaging",
                        "R29 clinical.history.pregnant");
        assertThat(decision.missing())
                .extracting(it -> it.askedOf())
                .containsOnly(AskedOf.REFERRER);
    }

    @Test
    void theSideAloneIsAskedForWhenItSettlesTheTests() {
        var tested = injection(it -> it.painSide = null);
        var untested =
                injection(
                        it -> {
                            it.painSide = null;
                            it.tests = List.of();
                        });

        assertThat(missing(tested)).containsExactly("R08 clinical.painSide");
        assertThat(missing(untested))
                .containsExactly("R08 clinical.painSide", "R08 clinical.provocationTests");
    }

    @Test
    void routedCaseStillShowsWhatLowersItsCompleteness() {
        var decision = injection(it -> it.disability = null);

        assertThat(decision.route()).isEqualTo(9);
        assertThat(missing(decision)).containsExactly("R11 clinical.disability");
    }

    @Test
    void whatHoldsNothingUpIsListedApart() {
        var decision = judged(nothingStated());

        assertThat(decision.notStated())
                .extracting(it -> it.field())
                .contains(
                        "clinical.history.osteoporosis",
                        "clinical.history.litigation",
                        "clinical.history.priorSiJointFusionSides",
                        "clinical.history.canLimitWeightBearing");
    }

    @Test
    void tellsTheOneValueThatWouldOpenTheConsult() {
        assertThat(consult(it -> it.disability = odi("28")).wouldChangeIt())
                .containsExactly(
                        "If the Oswestry Disability Index were at least 30 percent: surgical"
                                + " consult.");
    }

    @Test
    void tellsWhatWouldChangeItTogetherWhenNoSingleValueDoes() {
        var decision =
                consult(
                        it -> {
                            it.disability = odi("28");
                            it.fortinFingerTest = Fact.NO;
                        });

        assertThat(decision.wouldChangeIt())
                .containsExactly(
                        "If the Fortin finger test were positive on the painful side, and the"
                                + " Oswestry Disability Index were at least 30 percent: surgical"
                                + " consult.");
    }

    @Test
    void tellsWhatABlockWouldLeadTo() {
        assertThat(injection(it -> {}).wouldChangeIt())
                .containsExactly(
                        "If a valid diagnostic block relieved the pain by at least 75 percent:"
                                + " surgical consult.");
    }

    @Test
    void reasonNamesWhatWasSeen() {
        assertThat(injection(it -> it.painDurationMonths = 2).why())
                .contains("R06")
                .contains("2 months, asked for 3 months");
    }

    @Test
    void sourcesDisagreeBetweenFiftyAndSeventyFivePercent() {
        var decision = consult(it -> it.blocks = List.of(ABlock.indeterminate().build()));

        assertThat(decision.route()).isEqualTo(12);
        assertThat(decision.disagreements())
                .singleElement()
                .asString()
                .contains("at least 50 but below 75 percent")
                .contains("ASPN 2024 uses 50 [P]");
    }

    @Test
    void cautionsNeverChangeTheRoute() {
        var decision =
                consult(
                        it -> {
                            it.generalisedPain = it.osteoporosis = it.nicotine = Fact.YES;
                            it.opioid = it.anticoagulant = it.steroidAllergy = Fact.YES;
                            it.contrastAllergy = it.priorLumbarFusion = Fact.YES;
                            it.canLimitWeightBearing = Fact.UNKNOWN;
                        });

        assertThat(decision.route()).isEqualTo(15);
        assertThat(decision.cautions()).hasSize(9);
        assertThat(String.join(" ", decision.cautions())).doesNotContainIgnoringCase("stop");
    }

    @Test
    void everyDecisionSaysWhatItIsNot() {
        assertThat(judged(nothingStated()).notice())
                .isEqualTo("Decision support, not clinically validated. The surgeon decides.");
    }
}
