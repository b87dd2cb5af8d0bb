package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R31;

import java.util.List;

final class NoOpioidUse implements Rule {

    @Override
    public RuleId id() {
        return R31;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenNo(chart.facts().history().opioidUse());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().history().opioidUse().name(),
                "NO",
                chart.policy().opioidUse().source(),
                "clinical.history.opioidUse");
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        return found == Outcome.NOT_MET ? List.of("Opioid use.") : List.of();
    }
}
