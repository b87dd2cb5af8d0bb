package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R09;

final class PainIsStrongEnoughForInjection implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return PainScoreReaches.judge(R09, chart, chart.policy().painScoreForInjection());
    }
}
