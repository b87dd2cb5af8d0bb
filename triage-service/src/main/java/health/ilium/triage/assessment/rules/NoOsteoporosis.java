package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R28;

/// A caution, never an exclusion by itself.
final class NoOsteoporosis implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return FactRule.metWhenNo(
                        R28,
                        chart.facts().history().osteoporosis(),
                        chart.policy().osteoporosis().source(),
                        "clinical.history.osteoporosis")
                .cautionWhenNotMet("Osteoporosis; no exclusion by itself.");
    }
}
