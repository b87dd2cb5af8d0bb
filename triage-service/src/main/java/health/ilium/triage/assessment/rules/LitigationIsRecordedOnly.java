package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R38;

/// Recorded; nothing reads the outcome.
final class LitigationIsRecordedOnly implements Rule {

    @Override
    public RuleId id() {
        return R38;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenNo(chart.facts().history().litigation());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().history().litigation().name(),
                "NO",
                chart.policy().litigation().source(),
                "clinical.history.litigation");
    }
}
