package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R32;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sugar control and body mass; either out of limits is a caution.
final class MetabolicValuesAreWithinLimits implements Rule {

    @Override
    public RuleId id() {
        return R32;
    }

    @Override
    public Outcome judge(Chart chart) {
        return sugar(chart).and(mass(chart));
    }

    private static Outcome sugar(Chart chart) {
        var hba1c = chart.facts().history().hba1cPercent();
        var most = chart.policy().metabolicLimits().hba1cOver();
        return hba1c == null ? Outcome.UNKNOWN : Outcome.metWhen(hba1c.compareTo(most) <= 0);
    }

    private static Outcome mass(Chart chart) {
        var bmi = chart.facts().history().bmi();
        var below = chart.policy().metabolicLimits().bmiFrom();
        return bmi == null ? Outcome.UNKNOWN : Outcome.metWhen(bmi.compareTo(below) < 0);
    }

    @Override
    public Evidence evidence(Chart chart) {
        var limits = chart.policy().metabolicLimits();
        var hba1c = chart.facts().history().hba1cPercent();
        var bmi = chart.facts().history().bmi();
        return new Evidence(
                "HbA1c " + shown(hba1c) + ", BMI " + shown(bmi),
                "HbA1c up to %s percent, BMI below %s"
                        .formatted(
                                Numbers.plain(limits.hba1cOver()), Numbers.plain(limits.bmiFrom())),
                limits.source(),
                new UnknownFacts()
                        .and(hba1c == null, "clinical.history.hba1cPercent")
                        .and(bmi == null, "clinical.history.bmi")
                        .fields());
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        return found == Outcome.NOT_MET
                ? List.of("HbA1c or body-mass index is out of limits.")
                : List.of();
    }

    private static String shown(@Nullable BigDecimal value) {
        return value == null ? "UNKNOWN" : Numbers.plain(value);
    }
}
