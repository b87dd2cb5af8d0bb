package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R16;

final class EnoughBlocksArePositive implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var required = chart.policy().positiveBlocks();
        int positives = chart.blocks().positives();
        return RuleResult.of(
                R16,
                Outcome.metWhen(positives >= required.required()),
                Integer.toString(positives),
                Integer.toString(required.required()),
                required.source());
    }
}
