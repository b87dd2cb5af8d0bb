package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.ABlock.after;
import static health.ilium.triage.assessment.Judged.injection;
import static health.ilium.triage.assessment.Judged.missing;
import static health.ilium.triage.assessment.Judged.outcome;
import static health.ilium.triage.assessment.Judged.result;
import static health.ilium.triage.assessment.rules.Outcome.MET;
import static health.ilium.triage.assessment.rules.Outcome.NOT_MET;
import static health.ilium.triage.assessment.rules.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.rules.RuleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockResponseTest {

    private static final LocalDate EARLIER = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "8, 2, MET",
        "8, 2.000000000000000001, NOT_MET",
        "8, 1.999999999999999999, MET",
        "7, 1.75, MET",
        "7, 1.750000000000000001, NOT_MET",
        "9, 2.25, MET"
    })
    void positiveMeansThreeQuartersToTheLastDigit(
            BigDecimal before, String lowest, String expected) {
        var decision = blocked(relief(before, lowest));

        assertThat(outcome(decision, RuleId.R15)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"8, 4, 12", "8, 4.000000000000000001, 11", "8, 8, 11", "8, 9, 11", "8, 2.1, 12"})
    void halfTheReliefParts(BigDecimal before, String lowest, int route) {
        assertThat(blocked(relief(before, lowest)).route()).isEqualTo(route);
    }

    @Test
    void reliefShownIsNeverRoundedUpToABand() {
        var shown = result(blocked(relief(new BigDecimal("8"), "2.000001")), RuleId.R15).value();

        assertThat(shown).isEqualTo("indeterminate: 74.9 percent");
    }

    private static ABlock relief(BigDecimal before, String lowest) {
        return ABlock.positive()
                .with(
                        it -> {
                            it.before = before;
                            it.after = List.of(after(20, "10"), after(30, lowest));
                        });
    }

    @Test
    void latestBlockDecidesAndEarlierPositivesCount() {
        var decision =
                injection(
                        it ->
                                it.blocks =
                                        List.of(
                                                ABlock.indeterminate().build(),
                                                ABlock.positive().on(EARLIER).build()));

        assertThat(decision.route()).isEqualTo(12);
        assertThat(result(decision, RuleId.R16).value()).isEqualTo("1");
    }

    @Test
    void onOneDateTheLowerReliefDecides() {
        var decision =
                injection(
                        it ->
                                it.blocks =
                                        List.of(
                                                ABlock.negative().build(),
                                                ABlock.positive().build()));

        assertThat(decision.route()).isEqualTo(11);
    }

    @Test
    void oneSideSpeaksForBothWhenTheOtherHasNoValidBlock() {
        var decision = bothSides(ABlock.positive(), ABlock.positive().on(EARLIER));

        assertThat(outcome(decision, RuleId.R15)).isEqualTo(MET);
        assertThat(result(decision, RuleId.R16).value()).isEqualTo("2");
    }

    @Test
    void agreeingSidesCountTheSmallerNumberOfPositives() {
        var decision =
                bothSides(
                        ABlock.positive(),
                        ABlock.positive().on(EARLIER),
                        ABlock.positive().on(Side.RIGHT));

        assertThat(result(decision, RuleId.R16).value()).isEqualTo("1");
    }

    @Test
    void contradictingSidesCountNoPositive() {
        var decision = bothSides(ABlock.positive(), ABlock.negative().on(Side.RIGHT));

        assertThat(decision.route()).isEqualTo(10);
        assertThat(result(decision, RuleId.R16).value()).isEqualTo("0");
        assertThat(outcome(decision, RuleId.R15)).isEqualTo(NOT_MET);
    }

    @Test
    void noBlockCountsWhileThePainSideIsMissing() {
        var decision =
                injection(
                        it -> {
                            it.painSide = null;
                            it.blocks = List.of(ABlock.positive().build());
                        });

        assertThat(outcome(decision, RuleId.R14)).isEqualTo(UNKNOWN);
        assertThat(result(decision, RuleId.R16).value()).isEqualTo("0");
        assertThat(missing(decision)).contains("R08 clinical.painSide");
    }

    private static Decision blocked(ABlock block) {
        return injection(it -> it.blocks = List.of(block.build()));
    }

    private static Decision bothSides(ABlock... blocks) {
        return injection(
                it -> {
                    it.painSide = PainSide.BILATERAL;
                    it.blocks = Stream.of(blocks).map(ABlock::build).toList();
                });
    }
}
