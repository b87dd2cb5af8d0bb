package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.Judged.injection;
import static health.ilium.triage.assessment.Judged.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.Sex;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PregnancyTest {

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
}
