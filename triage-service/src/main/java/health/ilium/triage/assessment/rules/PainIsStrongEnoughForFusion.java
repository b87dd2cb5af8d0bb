package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R10;

final class PainIsStrongEnoughForFusion implements Rule {

    @Override
    public RuleId id() {
        return R10;
    }

    @Override
    public Outcome judge(Chart chart) {
        return PainScoreReaches.judge(chart.policy().painScoreForFusion(), chart);
    }

    @Override
    public Evidence evidence(Chart chart) {
        return PainScoreReaches.evidence(chart.policy().painScoreForFusion(), chart);
    }
}
