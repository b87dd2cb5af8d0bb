package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R32;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Sugar control and body mass; either out of limits is a caution.
final class MetabolicValuesAreWithinLimits implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var limits = chart.policy().metabolicLimits();
        var hba1c = chart.facts().history().hba1cPercent();
        var bmi = chart.facts().history().bmi();
        var sugar =
                hba1c == null
                        ? Outcome.UNKNOWN
                        : Outcome.metWhen(hba1c.compareTo(limits.hba1cOver()) <= 0);
        var mass =
                bmi == null
                        ? Outcome.UNKNOWN
                        : Outcome.metWhen(bmi.compareTo(limits.bmiFrom()) < 0);
        var outcome = sugar.and(mass);
        var result =
                RuleResult.of(
                                R32,
                                outcome,
                                "HbA1c " + shown(hba1c) + ", BMI " + shown(bmi),
                                "HbA1c up to "
                                        + Numbers.plain(limits.hba1cOver())
                                        + " percent, BMI below "
                                        + Numbers.plain(limits.bmiFrom()),
                                limits.source())
                        .cautionWhenNotMet("HbA1c or body-mass index is out of limits.");
        return outcome != Outcome.UNKNOWN
                ? result
                : result.settledBy(
                        new UnknownFacts()
                                .and(hba1c == null, "clinical.history.hba1cPercent")
                                .and(bmi == null, "clinical.history.bmi")
                                .fields());
    }

    private static String shown(@Nullable BigDecimal value) {
        return value == null ? "UNKNOWN" : Numbers.plain(value);
    }
}
