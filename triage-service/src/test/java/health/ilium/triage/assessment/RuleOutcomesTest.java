package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.image;
import static health.ilium.triage.assessment.APicture.nrs;
import static health.ilium.triage.assessment.APicture.odi;
import static health.ilium.triage.assessment.APicture.positiveTests;
import static health.ilium.triage.assessment.APicture.readyForConsult;
import static health.ilium.triage.assessment.rules.Outcome.MET;
import static health.ilium.triage.assessment.rules.Outcome.NOT_MET;
import static health.ilium.triage.assessment.rules.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.Guidance;
import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.Region;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleOutcomesTest {

    /// Counting never leaves these open: no block is a count of zero.
    private static final List<RuleId> NEVER_UNKNOWN = List.of(RuleId.R16, RuleId.R17);

    record Case(RuleId rule, Outcome outcome, APicture picture) {

        @Override
        public String toString() {
            return rule + " " + outcome;
        }
    }

    static Stream<Case> cases() {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < 7; i++) {
            int flag = i;
            noIsMet(cases, RuleId.RED_FLAGS.get(i), (it, fact) -> it.redFlags[flag] = fact);
        }
        values(cases);
        blocks(cases);
        imaging(cases);
        facts(cases);
        return cases.stream();
    }

    private static void values(List<Case> cases) {
        three(
                cases,
                RuleId.R03,
                it -> {},
                it -> it.birthDate = LocalDate.of(2010, 1, 1),
                it -> it.birthDate = null);
        three(
                cases,
                RuleId.R06,
                it -> it.painDurationMonths = 3,
                it -> it.painDurationMonths = 2,
                it -> it.painDurationMonths = null);
        three(
                cases,
                RuleId.R07,
                it -> it.painDurationMonths = 6,
                it -> it.painDurationMonths = 5,
                it -> it.painDurationMonths = null);
        three(
                cases,
                RuleId.R08,
                it -> {},
                it -> it.tests = positiveTests(Side.LEFT, 2),
                it -> it.tests = List.of());
        three(
                cases,
                RuleId.R09,
                it -> it.painScore = nrs("4"),
                it -> it.painScore = nrs("3"),
                it -> it.painScore = null);
        three(
                cases,
                RuleId.R10,
                it -> it.painScore = nrs("5"),
                it -> it.painScore = nrs("4"),
                it -> it.painScore = null);
        three(
                cases,
                RuleId.R11,
                it -> it.disability = odi("30"),
                it -> it.disability = odi("29"),
                it -> it.disability = null);
        for (RuleId rule : List.of(RuleId.R12, RuleId.R13)) {
            three(cases, rule, it -> {}, it -> it.care = List.of(), it -> it.care = null);
        }
        three(
                cases,
                RuleId.R32,
                it -> {},
                it -> it.hba1c = new BigDecimal("8.1"),
                it -> it.bmi = null);
    }

    private static void blocks(List<Case> cases) {
        three(
                cases,
                RuleId.R14,
                it -> {},
                it ->
                        it.blocks =
                                List.of(
                                        ABlock.positive()
                                                .with(b -> b.guidance = Guidance.NONE)
                                                .build()),
                it -> it.blocks = List.of());
        three(
                cases,
                RuleId.R15,
                it -> {},
                it -> it.blocks = List.of(ABlock.indeterminate().build()),
                it -> it.blocks = List.of());
        cases.add(of(RuleId.R16, MET, it -> {}));
        cases.add(of(RuleId.R16, NOT_MET, it -> it.blocks = List.of()));
        cases.add(of(RuleId.R17, MET, it -> {}));
        cases.add(
                of(
                        RuleId.R17,
                        NOT_MET,
                        it ->
                                it.blocks =
                                        List.of(
                                                ABlock.positive().build(),
                                                ABlock.negative()
                                                        .on(LocalDate.of(2026, 9, 1))
                                                        .build())));
    }

    private static void imaging(List<Case> cases) {
        three(
                cases,
                RuleId.R19,
                it -> {},
                it -> it.imaging = List.of(image(Modality.CT, Region.SI_JOINT, Fact.NO)),
                it -> it.imaging = List.of(image(Modality.XRAY, Region.SI_JOINT, Fact.YES)));
        three(
                cases,
                RuleId.R20,
                it -> {},
                it -> it.imaging = List.of(image(Modality.XRAY, Region.PELVIS, Fact.NO)),
                it -> it.imaging = List.of(image(Modality.MRI, Region.PELVIS, Fact.YES)));
        three(
                cases,
                RuleId.R21,
                it -> {},
                it -> it.imaging = List.of(image(Modality.MRI, Region.LUMBAR, Fact.NO)),
                it -> it.imaging = List.of(image(Modality.XRAY, Region.LUMBAR, Fact.NO)));
    }

    private static void facts(List<Case> cases) {
        yesIsMet(cases, RuleId.R04, (it, fact) -> it.painBelowL5 = fact);
        yesIsMet(cases, RuleId.R04, (it, fact) -> it.painOverSiJoint = fact);
        yesIsMet(cases, RuleId.R05, (it, fact) -> it.fortinFingerTest = fact);
        yesIsMet(cases, RuleId.R18, (it, fact) -> it.steroidInjection = fact);
        noIsMet(cases, RuleId.R23, (it, fact) -> it.otherSource = fact);
        noIsMet(cases, RuleId.R24, (it, fact) -> it.inflammatory = fact);
        noIsMet(cases, RuleId.R25, (it, fact) -> it.generalisedPain = fact);
        noIsMet(cases, RuleId.R27, (it, fact) -> it.metalAllergy = fact);
        noIsMet(cases, RuleId.R27, (it, fact) -> it.badAnatomy = fact);
        noIsMet(cases, RuleId.R28, (it, fact) -> it.osteoporosis = fact);
        noIsMet(cases, RuleId.R29, (it, fact) -> it.pregnant = fact);
        noIsMet(cases, RuleId.R30, (it, fact) -> it.nicotine = fact);
        noIsMet(cases, RuleId.R31, (it, fact) -> it.opioid = fact);
        noIsMet(cases, RuleId.R33, (it, fact) -> it.anticoagulant = fact);
        noIsMet(cases, RuleId.R34, (it, fact) -> it.contrastAllergy = fact);
        noIsMet(cases, RuleId.R34, (it, fact) -> it.anaestheticAllergy = fact);
        noIsMet(cases, RuleId.R34, (it, fact) -> it.steroidAllergy = fact);
        yesIsMet(cases, RuleId.R37, (it, fact) -> it.priorLumbarFusion = fact);
        noIsMet(cases, RuleId.R38, (it, fact) -> it.litigation = fact);
        yesIsMet(cases, RuleId.R39, (it, fact) -> it.canLimitWeightBearing = fact);
    }

    private static Case of(RuleId rule, Outcome outcome, Consumer<APicture> change) {
        return new Case(rule, outcome, readyForConsult().with(change));
    }

    private static void three(
            List<Case> cases,
            RuleId rule,
            Consumer<APicture> met,
            Consumer<APicture> notMet,
            Consumer<APicture> unknown) {
        cases.add(of(rule, MET, met));
        cases.add(of(rule, NOT_MET, notMet));
        cases.add(of(rule, UNKNOWN, unknown));
    }

    private static void yesIsMet(List<Case> cases, RuleId rule, BiConsumer<APicture, Fact> set) {
        three(
                cases,
                rule,
                it -> set.accept(it, Fact.YES),
                it -> set.accept(it, Fact.NO),
                it -> set.accept(it, Fact.UNKNOWN));
    }

    private static void noIsMet(List<Case> cases, RuleId rule, BiConsumer<APicture, Fact> set) {
        three(
                cases,
                rule,
                it -> set.accept(it, Fact.NO),
                it -> set.accept(it, Fact.YES),
                it -> set.accept(it, Fact.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void ruleReadsThePicture(Case it) {
        var result = Judged.result(Judged.judged(it.picture()), it.rule());

        assertThat(result.outcome()).isEqualTo(it.outcome());
        assertThat(result.source()).matches(".*\\[[PSGX]]");
        assertThat(result.threshold()).isNotBlank();
        assertThat(result.settledBy().isEmpty()).isEqualTo(it.outcome() != UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeOfEveryRuleIsReached(RuleId rule) {
        var possible =
                NEVER_UNKNOWN.contains(rule) ? List.of(MET, NOT_MET) : List.of(Outcome.values());

        assertThat(cases().filter(it -> it.rule() == rule).map(Case::outcome))
                .containsAll(possible);
    }

    @Test
    void decisionListsEveryRuleOnceInOrder() {
        assertThat(Judged.judged(readyForConsult()).rules())
                .extracting(it -> it.rule())
                .containsExactly(RuleId.values());
    }
}
