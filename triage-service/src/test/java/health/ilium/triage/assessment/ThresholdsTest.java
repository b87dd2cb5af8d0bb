package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.nrs;
import static health.ilium.triage.assessment.APicture.odi;
import static health.ilium.triage.assessment.APicture.rawOdi;
import static health.ilium.triage.assessment.APicture.vas;
import static health.ilium.triage.assessment.Judged.consult;
import static health.ilium.triage.assessment.Judged.injection;
import static health.ilium.triage.assessment.Judged.outcome;
import static health.ilium.triage.assessment.rules.Outcome.MET;
import static health.ilium.triage.assessment.rules.Outcome.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.ConservativeCareKind;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Exactly at each threshold, just below it and just above it.
class ThresholdsTest {

    @ParameterizedTest
    @CsvSource({
        "2008-11-20, MET, true",
        "2008-11-21, NOT_MET, true",
        "2005-11-21, MET, true",
        "2005-11-20, MET, false",
        "1955-11-21, MET, false",
        "1955-11-20, MET, true",
        "2027-01-01, NOT_MET, true"
    })
    void ageIsCountedInWholeYears(LocalDate birthDate, Outcome expected, boolean caution) {
        var decision = injection(it -> it.birthDate = birthDate);

        assertThat(outcome(decision, RuleId.R03)).isEqualTo(expected);
        assertThat(decision.cautions().stream().anyMatch(it -> it.startsWith("Age ")))
                .isEqualTo(caution);
    }

    @Test
    void bornOnALeapDayComesOfAgeInMarch() {
        var before = injection(it -> bornOnLeapDay(it, LocalDate.of(2026, 2, 28)));
        var after = injection(it -> bornOnLeapDay(it, LocalDate.of(2026, 3, 1)));

        assertThat(outcome(before, RuleId.R03)).isEqualTo(NOT_MET);
        assertThat(outcome(after, RuleId.R03)).isEqualTo(MET);
    }

    private static void bornOnLeapDay(APicture picture, LocalDate asOf) {
        picture.birthDate = LocalDate.of(2008, 2, 29);
        picture.asOf = asOf;
    }

    @ParameterizedTest
    @CsvSource({
        "3.99, NOT_MET, NOT_MET",
        "4, MET, NOT_MET",
        "4.0, MET, NOT_MET",
        "4.999999999999999999, MET, NOT_MET",
        "5, MET, MET",
        "0, NOT_MET, NOT_MET",
        "10, MET, MET"
    })
    void painScoreIsComparedExactly(String value, Outcome injection, Outcome fusion) {
        var decision = injection(it -> it.painScore = nrs(value));

        assertThat(outcome(decision, RuleId.R09)).isEqualTo(injection);
        assertThat(outcome(decision, RuleId.R10)).isEqualTo(fusion);
    }

    @ParameterizedTest
    @CsvSource({
        "39.9, NOT_MET, NOT_MET",
        "40, MET, NOT_MET",
        "49.999, MET, NOT_MET",
        "50, MET, MET"
    })
    void visualAnalogueScaleIsDividedByTen(String value, Outcome injection, Outcome fusion) {
        var decision = injection(it -> it.painScore = vas(value));

        assertThat(outcome(decision, RuleId.R09)).isEqualTo(injection);
        assertThat(outcome(decision, RuleId.R10)).isEqualTo(fusion);
    }

    @ParameterizedTest
    @CsvSource({"29.999, NOT_MET", "30, MET", "30.001, MET"})
    void disabilityIsPercent(String value, Outcome expected) {
        assertThat(outcome(injection(it -> it.disability = odi(value)), RuleId.R11))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"14.9, NOT_MET", "15, MET", "30, MET"})
    void rawDisabilityPointsAreDoubled(String value, Outcome expected) {
        assertThat(outcome(injection(it -> it.disability = rawOdi(value)), RuleId.R11))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"3, NOT_MET", "4, MET"})
    void careBeforeInjectionIsTheLongestEntry(int weeks, Outcome expected) {
        var entry = new ConservativeCare(ConservativeCareKind.BRACING, weeks);

        assertThat(outcome(injection(it -> it.care = List.of(entry, entry)), RuleId.R12))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "26, 1, 1, MET",
        "25, 25, 25, NOT_MET",
        "26, 0, 1, NOT_MET",
        "26, 1, 0, NOT_MET",
        "0, 26, 1, MET",
        "0, 1, 26, MET"
    })
    void careBeforeFusionHoldsExerciseAndMedication(
            int other, int exercise, int medication, Outcome expected) {
        var decision =
                injection(
                        it ->
                                it.care =
                                        List.of(
                                                new ConservativeCare(
                                                        ConservativeCareKind.OTHER, other),
                                                new ConservativeCare(
                                                        ConservativeCareKind.HOME_EXERCISE,
                                                        exercise),
                                                new ConservativeCare(
                                                        ConservativeCareKind.MEDICATION,
                                                        medication)));

        assertThat(outcome(decision, RuleId.R13)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"8, 35, NOT_MET", "8, 34.9, MET", "8.01, 20, NOT_MET"})
    void metabolicLimitsAreACaution(BigDecimal hba1c, BigDecimal bmi, Outcome expected) {
        var decision =
                consult(
                        it -> {
                            it.hba1c = hba1c;
                            it.bmi = bmi;
                        });

        assertThat(outcome(decision, RuleId.R32)).isEqualTo(expected);
        assertThat(decision.route()).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-02, 2026-10-02, MET",
        "2026-10-02, 2025-11-20, NOT_MET",
        "2026-10-02, 2025-11-19, MET"
    })
    void sessionsAreDatesOfTheLastTwelveMonths(LocalDate one, LocalDate other, Outcome expected) {
        var decision =
                injection(
                        it ->
                                it.blocks =
                                        List.of(
                                                ABlock.positive().on(one).build(),
                                                ABlock.positive()
                                                        .on(other)
                                                        .on(Side.RIGHT)
                                                        .with(b -> b.scale = PainScale.VAS_0_100)
                                                        .build()));

        assertThat(outcome(decision, RuleId.R17)).isEqualTo(expected);
    }
}
