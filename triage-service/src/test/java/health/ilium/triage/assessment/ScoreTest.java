package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.nrs;
import static health.ilium.triage.assessment.APicture.odi;
import static health.ilium.triage.assessment.APicture.positiveTests;
import static health.ilium.triage.assessment.Judged.consult;
import static health.ilium.triage.assessment.Judged.injection;
import static health.ilium.triage.assessment.Judged.judged;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.ConservativeCareKind;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.Side;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static int points(Decision decision, String part) {
        return decision.scoreParts().stream()
                .filter(it -> it.part().equals(part))
                .mapToInt(it -> it.points())
                .sum();
    }

    @Test
    void partsCanReachOneHundredAndAddUp() {
        var decision =
                consult(
                        it -> {
                            it.tests = positiveTests(Side.LEFT, 5);
                            it.blocks =
                                    List.of(
                                            ABlock.positive().build(),
                                            ABlock.positive().on(LocalDate.of(2026, 1, 5)).build());
                        });

        assertThat(decision.score()).isEqualTo(100);
        assertThat(decision.scoreParts())
                .extracting(it -> it.max())
                .containsExactly(30, 20, 15, 10, 10, 10, 5);
    }

    @Test
    void blockResponseCountsPositivesBeforeTheLatestResult() {
        assertThat(points(consult(it -> {}), "block response")).isEqualTo(24);
        assertThat(points(blocks(ABlock.indeterminate()), "block response")).isEqualTo(15);
        assertThat(points(blocks(ABlock.negative()), "block response")).isZero();
        assertThat(
                        points(
                                blocks(
                                        ABlock.negative(),
                                        ABlock.positive().on(LocalDate.of(2026, 1, 5))),
                                "block response"))
                .isEqualTo(24);
    }

    private static Decision blocks(ABlock... blocks) {
        return consult(it -> it.blocks = Stream.of(blocks).map(ABlock::build).toList());
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 14", "4, 17", "5, 20", "6, 20"})
    void provocationTestsOfTheBetterSideCount(int positive, int points) {
        var decision =
                injection(
                        it -> {
                            it.painSide = PainSide.BILATERAL;
                            it.tests =
                                    Stream.concat(
                                                    positiveTests(Side.LEFT, 1).stream(),
                                                    positiveTests(Side.RIGHT, positive).stream())
                                            .toList();
                        });

        assertThat(points(decision, "provocation tests")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 8", "40, 8"})
    void careGivesPointsByItsLongestEntry(int weeks, int points) {
        var decision =
                injection(
                        it ->
                                it.care =
                                        List.of(
                                                new ConservativeCare(
                                                        ConservativeCareKind.BRACING, weeks)));

        assertThat(points(decision, "conservative care")).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"3.99, 0", "4, 5", "4.95, 5", "5, 10"})
    void painGivesPointsByItsBand(String value, int points) {
        assertThat(points(injection(it -> it.painScore = nrs(value)), "pain score"))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"19.99, 0", "20, 5", "29.95, 5", "30, 10"})
    void disabilityGivesPointsByItsBand(String value, int points) {
        assertThat(points(injection(it -> it.disability = odi(value)), "disability"))
                .isEqualTo(points);
    }

    @Test
    void unknownPartsGiveNothing() {
        var decision =
                judged(APicture.nothingStated().with(it -> Arrays.fill(it.redFlags, Fact.NO)));

        assertThat(decision.score()).isZero();
        assertThat(decision.completeness()).isZero();
    }

    @Test
    void scoreIsWithheldWithAReasonUntilRedFlagsAreExcluded() {
        for (Fact flag : List.of(Fact.YES, Fact.UNKNOWN)) {
            var decision = consult(it -> it.redFlags[4] = flag);

            assertThat(decision.score()).isNull();
            assertThat(decision.scoreWithheld()).isNotBlank();
            assertThat(decision.scoreParts()).isEmpty();
            assertThat(decision.completeness()).isEqualTo(100);
        }
    }

    @Test
    void completenessWithoutBlockIsRoundedHalfUpOfSevenFacts() {
        var six = injection(it -> it.disability = null);
        var five =
                injection(
                        it -> {
                            it.disability = null;
                            it.fortinFingerTest = Fact.UNKNOWN;
                        });

        assertThat(six.completeness()).isEqualTo(86);
        assertThat(six.provisional()).isFalse();
        assertThat(five.completeness()).isEqualTo(71);
        assertThat(five.provisional()).isTrue();
    }

    @Test
    void completenessWithABlockLooksAtTenFacts() {
        var eight =
                consult(
                        it -> {
                            it.disability = null;
                            it.care = null;
                        });

        assertThat(eight.completeness()).isEqualTo(80);
        assertThat(eight.provisional()).isFalse();
    }
}
