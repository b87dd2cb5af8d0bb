package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.ABlock.after;
import static health.ilium.triage.assessment.Judged.injection;
import static health.ilium.triage.assessment.Judged.missing;
import static health.ilium.triage.assessment.Judged.outcome;
import static health.ilium.triage.assessment.rules.Outcome.MET;
import static health.ilium.triage.assessment.rules.Outcome.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.BlockAgent;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.Guidance;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.rules.RuleId;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockValidityTest {

    static Stream<Consumer<ABlock>> valid() {
        return Stream.of(
                it -> {},
                it -> it.guidance = Guidance.CT,
                it -> it.agent = BlockAgent.ANAESTHETIC_AND_STEROID,
                it -> {
                    it.guidance = Guidance.ULTRASOUND;
                    it.pregnantAtBlock = Fact.YES;
                },
                it -> it.before = new BigDecimal("4"),
                it -> {
                    it.scale = PainScale.VAS_0_100;
                    it.before = new BigDecimal("40");
                },
                it -> it.after = List.of(after(15, "1")),
                it -> it.after = List.of(after(120, "1")),
                it -> it.after = List.of(after(14, "0"), after(121, "0"), after(60, "1")));
    }

    static Stream<Consumer<ABlock>> notValid() {
        return Stream.of(
                it -> it.guidance = Guidance.NONE,
                it -> it.guidance = Guidance.ULTRASOUND,
                it -> it.contrast = Fact.NO,
                it -> it.agent = BlockAgent.STEROID,
                it -> it.before = new BigDecimal("3.99"),
                it -> {
                    it.scale = PainScale.VAS_0_100;
                    it.before = new BigDecimal("39.9");
                },
                it -> it.after = List.of(after(14, "0")),
                it -> it.after = List.of(after(121, "0")),
                it -> {
                    it.agent = BlockAgent.STEROID;
                    it.date = null;
                    it.guidance = null;
                },
                it -> {
                    it.side = null;
                    it.guidance = Guidance.NONE;
                });
    }

    @ParameterizedTest
    @MethodSource("valid")
    void blockThatMeetsEveryCriterionIsValid(Consumer<ABlock> change) {
        assertThat(outcome(blocked(ABlock.positive().with(change)), RuleId.R14)).isEqualTo(MET);
    }

    @ParameterizedTest
    @MethodSource("notValid")
    void blockThatFailsIsListedWithItsReasonAndNeverAsksAnything(Consumer<ABlock> change) {
        var decision = blocked(ABlock.positive().with(change));

        assertThat(outcome(decision, RuleId.R14)).isEqualTo(NOT_MET);
        assertThat(decision.route()).isEqualTo(9);
        assertThat(decision.cautions())
                .anyMatch(it -> it.startsWith("Diagnostic block 1 ") && it.contains("not count"));
        assertThat(missing(decision)).isEmpty();
    }

    @Test
    void contrastAllergyExcusesUltrasoundAndMissingContrast() {
        var block =
                ABlock.positive()
                        .with(
                                it -> {
                                    it.guidance = Guidance.ULTRASOUND;
                                    it.contrast = Fact.NO;
                                });
        var allergic = injection(it -> allergicToContrast(it, block.build()));
        var unstated = injection(it -> it.blocks = List.of(block.build()));

        assertThat(outcome(allergic, RuleId.R14)).isEqualTo(MET);
        assertThat(outcome(unstated, RuleId.R14)).isEqualTo(NOT_MET);
    }

    private static void allergicToContrast(APicture picture, DiagnosticBlock block) {
        picture.contrastAllergy = Fact.YES;
        picture.blocks = List.of(block);
    }

    @Test
    void everyMissingFieldOfAnIncompleteBlockIsAskedFor() {
        var decision =
                blocked(
                        ABlock.positive()
                                .with(
                                        it -> {
                                            it.date = null;
                                            it.side = null;
                                            it.guidance = null;
                                            it.contrast = Fact.UNKNOWN;
                                            it.agent = null;
                                            it.scale = null;
                                            it.before = null;
                                            it.after = List.of();
                                        }));

        assertThat(decision.route()).isEqualTo(6);
        assertThat(missing(decision))
                .containsExactly(
                        "R14 clinical.diagnosticBlocks[0].date",
                        "R14 clinical.diagnosticBlocks[0].side",
                        "R14 clinical.diagnosticBlocks[0].guidance",
                        "R14 clinical.diagnosticBlocks[0].contrastConfirmed",
                        "R14 clinical.diagnosticBlocks[0].agent",
                        "R14 clinical.diagnosticBlocks[0].scale",
                        "R14 clinical.diagnosticBlocks[0].preScore",
                        "R14 clinical.diagnosticBlocks[0].postScores");
    }

    @Test
    void incompleteBlockBesideAValidOneIsAskedForByItsPlace() {
        var decision =
                injection(
                        it ->
                                it.blocks =
                                        List.of(
                                                ABlock.positive().build(),
                                                ABlock.positive()
                                                        .with(b -> b.agent = null)
                                                        .build()));

        assertThat(decision.route()).isEqualTo(6);
        assertThat(missing(decision)).containsExactly("R14 clinical.diagnosticBlocks[1].agent");
    }

    @Test
    void incompleteBlockOnTheOtherSideIsLeftAlone() {
        assertThat(blocked(ABlock.positive().on(Side.RIGHT).with(it -> it.agent = null)).route())
                .isEqualTo(9);
    }

    private static Decision blocked(ABlock block) {
        return injection(it -> it.blocks = List.of(block.build()));
    }
}
