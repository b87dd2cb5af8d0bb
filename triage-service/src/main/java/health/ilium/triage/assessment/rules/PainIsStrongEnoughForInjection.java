package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R09;

final class PainIsStrongEnoughForInjection implements Rule {

    @Override
    public RuleId id() {
        return R09;
    }

    @Override
    public Outcome judge(Chart chart) {
        return PainScoreReaches.judge(chart.policy().painScoreForInjection(), chart);
    }

    @Override
    public Evidence evidence(Chart chart) {
        return PainScoreReaches.evidence(chart.policy().painScoreForInjection(), chart);
    }
}
