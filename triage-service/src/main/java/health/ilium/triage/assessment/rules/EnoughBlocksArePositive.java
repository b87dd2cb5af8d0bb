package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R16;

final class EnoughBlocksArePositive implements Rule {

    @Override
    public RuleId id() {
        return R16;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metFrom(
                chart.policy().positiveBlocks().required(), chart.blocks().positives());
    }

    @Override
    public Evidence evidence(Chart chart) {
        var required = chart.policy().positiveBlocks();
        return new Evidence(
                Integer.toString(chart.blocks().positives()),
                Integer.toString(required.required()),
                required.source());
    }
}
