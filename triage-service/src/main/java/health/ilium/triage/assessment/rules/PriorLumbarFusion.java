package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R37;

/// Met means that the spine was fused before: it makes SI joint pain more likely.
final class PriorLumbarFusion implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var result =
                FactRule.metWhenYes(
                        R37,
                        chart.facts().history().priorLumbarFusion(),
                        chart.policy().priorLumbarFusion().source(),
                        "clinical.history.priorLumbarFusion");
        return result.outcome() == Outcome.MET
                ? result.caution("Prior lumbar fusion: it raises the pre-test probability.")
                : result;
    }
}
