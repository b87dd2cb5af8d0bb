package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R38;

/// Recorded; nothing reads the outcome.
final class LitigationIsRecordedOnly implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return FactRule.metWhenNo(
                R38,
                chart.facts().history().litigation(),
                chart.policy().litigation().source(),
                "clinical.history.litigation");
    }
}
