package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R10;

final class PainIsStrongEnoughForFusion implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return PainScoreReaches.judge(R10, chart, chart.policy().painScoreForFusion());
    }
}
