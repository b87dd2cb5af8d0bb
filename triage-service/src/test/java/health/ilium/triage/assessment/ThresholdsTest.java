package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.TODAY;
import static health.ilium.triage.assessment.APicture.nrs;
import static health.ilium.triage.assessment.APicture.odi;
import static health.ilium.triage.assessment.APicture.positiveTests;
import static health.ilium.triage.assessment.APicture.rawOdi;
import static health.ilium.triage.assessment.APicture.vas;
import static health.ilium.triage.assessment.Judged.consult;
import static health.ilium.triage.assessment.Judged.injection;
import static health.ilium.triage.assessment.Judged.outcome;
import static health.ilium.triage.assessment.rules.Outcome.MET;
import static health.ilium.triage.assessment.rules.Outcome.NOT_MET;
import static health.ilium.triage.assessment.rules.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.ConservativeCareKind;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.ImagingExamination;
import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.ProvocationResult;
import health.ilium.triage.assessment.facts.Region;
import health.ilium.triage.assessment.facts.Sex;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    @CsvSource({
        "6, NO, , MET",
        "5, NO, , NOT_MET",
        ", NO, , UNKNOWN",
        "6, YES, 18, MET",
        "6, YES, 17, NOT_MET",
        "6, YES, , UNKNOWN",
        "5, YES, , NOT_MET",
        ", YES, 17, NOT_MET",
        ", YES, 18, UNKNOWN",
        "6, UNKNOWN, , UNKNOWN",
        "6, UNKNOWN, 30, UNKNOWN",
        "5, UNKNOWN, , NOT_MET",
        "6, NO, 3, MET"
    })
    void painForFusionMustOutlastADelivery(
            @Nullable Integer months, Fact onset, @Nullable Integer since, Outcome expected) {
        var decision =
                injection(
                        it -> {
                            it.painDurationMonths = months;
                            it.pregnancyRelatedOnset = onset;
                            it.monthsSinceDelivery = since;
                        });

        assertThat(outcome(decision, RuleId.R07)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "FEMALE, 1971-11-21, UNKNOWN",
        "FEMALE, 1971-11-20, MET",
        "OTHER, 1990-01-01, UNKNOWN",
        "UNKNOWN, 1990-01-01, UNKNOWN",
        "MALE, 1990-01-01, MET"
    })
    void pregnancyIsAskedAboutUnder55UnlessMale(Sex sex, LocalDate birthDate, Outcome expected) {
        var decision =
                injection(
                        it -> {
                            it.sex = sex;
                            it.birthDate = birthDate;
                            it.pregnant = it.pregnancyRelatedOnset = Fact.UNKNOWN;
                        });

        assertThat(outcome(decision, RuleId.R29)).isEqualTo(expected);
        assertThat(outcome(decision, RuleId.R07)).isEqualTo(expected);
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
    @CsvSource({
        "3, 3, MET",
        "2, 4, NOT_MET",
        "2, 3, UNKNOWN",
        "0, 3, UNKNOWN",
        "0, 4, NOT_MET",
        "3, 0, MET"
    })
    void testsThatMayTurnPositiveKeepTheRuleOpen(int positive, int negative, Outcome expected) {
        var decision = injection(it -> it.tests = positiveTests(Side.LEFT, 6).subList(0, 0));
        assertThat(outcome(decision, RuleId.R08)).isEqualTo(UNKNOWN);

        var tests = new ArrayList<>(positiveTests(Side.RIGHT, 6));
        for (int i = 0; i < positive + negative; i++) {
            tests.add(
                    APicture.test(
                            i,
                            Side.LEFT,
                            i < positive
                                    ? ProvocationResult.POSITIVE
                                    : ProvocationResult.NEGATIVE));
        }
        assertThat(outcome(injection(it -> it.tests = tests), RuleId.R08)).isEqualTo(expected);
    }

    @Test
    void positiveOutweighsNegativeOutweighsNotDoneForATestRecordedTwice() {
        var tests = new ArrayList<>(positiveTests(Side.LEFT, 2));
        tests.add(APicture.test(5, Side.LEFT, ProvocationResult.NOT_TOLERATED));
        assertThat(outcome(injection(it -> it.tests = tests), RuleId.R08)).isEqualTo(NOT_MET);

        tests.add(APicture.test(5, Side.LEFT, ProvocationResult.POSITIVE));
        tests.add(APicture.test(5, Side.LEFT, ProvocationResult.NEGATIVE));
        assertThat(outcome(injection(it -> it.tests = tests), RuleId.R08)).isEqualTo(MET);
    }

    @Test
    void theBetterSideCountsWhenBothHurt() {
        var decision =
                injection(
                        it -> {
                            it.painSide = PainSide.BILATERAL;
                            it.tests = positiveTests(Side.RIGHT, 0);
                        });
        assertThat(outcome(decision, RuleId.R08)).isEqualTo(UNKNOWN);
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
        "2026-11-20, 2025-11-20, MET",
        "2026-11-20, 2025-11-19, NOT_MET",
        "2028-02-29, 2027-02-28, MET",
        "2028-02-29, 2027-02-27, NOT_MET",
        "2025-02-28, 2024-02-28, MET"
    })
    void imagingMayBeTwelveMonthsOld(LocalDate asOf, LocalDate performedOn, Outcome expected) {
        var decision =
                injection(
                        it -> {
                            it.asOf = asOf;
                            it.imaging =
                                    List.of(
                                            siJoint(Modality.XRAY, performedOn),
                                            siJoint(Modality.CT, performedOn));
                        });

        assertThat(outcome(decision, RuleId.R19)).isEqualTo(expected);
    }

    private static ImagingExamination siJoint(Modality modality, @Nullable LocalDate day) {
        return new ImagingExamination(modality, Region.SI_JOINT, day, Fact.YES);
    }

    @ParameterizedTest
    @CsvSource({
        // newer, older, expected: each is "excludes" and a year
        "YES, 2026, NO, 2020, NOT_MET",
        "YES, 2026, UNKNOWN, 2026, MET",
        "UNKNOWN, 2026, YES, 2020, UNKNOWN",
        "UNKNOWN, , YES, 2020, UNKNOWN",
        "YES, , YES, 2020, UNKNOWN",
        "UNKNOWN, 2020, YES, 2020, NOT_MET",
        "YES, , YES, 2026, MET"
    })
    void oneExaminationIsWeighedAgainstAnother(
            Fact one, @Nullable Integer oneYear, Fact other, int otherYear, Outcome expected) {
        var decision =
                injection(
                        it ->
                                it.imaging =
                                        List.of(
                                                siJoint(Modality.XRAY, TODAY),
                                                section(one, oneYear),
                                                section(other, otherYear)));

        assertThat(outcome(decision, RuleId.R19)).isEqualTo(expected);
    }

    private static ImagingExamination section(Fact excludes, @Nullable Integer year) {
        var day = year == null ? null : LocalDate.of(year, 6, 1);
        return new ImagingExamination(Modality.MRI, Region.SI_JOINT, day, excludes);
    }

    @Test
    void oldOrUndatedImagesOfPelvisAndSpineCount() {
        var decision =
                injection(
                        it ->
                                it.imaging =
                                        List.of(
                                                new ImagingExamination(
                                                        Modality.XRAY,
                                                        Region.PELVIS,
                                                        LocalDate.of(2001, 1, 1),
                                                        Fact.YES),
                                                new ImagingExamination(
                                                        Modality.CT,
                                                        Region.LUMBAR,
                                                        null,
                                                        Fact.YES)));

        assertThat(outcome(decision, RuleId.R20)).isEqualTo(MET);
        assertThat(outcome(decision, RuleId.R21)).isEqualTo(MET);
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
