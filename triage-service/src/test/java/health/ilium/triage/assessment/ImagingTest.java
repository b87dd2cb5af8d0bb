package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.TODAY;
import static health.ilium.triage.assessment.Judged.injection;
import static health.ilium.triage.assessment.Judged.outcome;
import static health.ilium.triage.assessment.rules.Outcome.MET;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.ImagingExamination;
import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.Region;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagingTest {

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
}
