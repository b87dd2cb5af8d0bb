package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R25;

import java.util.List;

final class NoGeneralisedPainDisorder implements Rule {

    @Override
    public RuleId id() {
        return R25;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenNo(chart.facts().history().generalisedPainDisorder());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().history().generalisedPainDisorder().name(),
                "NO",
                chart.policy().generalisedPainDisorder().source(),
                "clinical.history.generalisedPainDisorder");
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        return found == Outcome.NOT_MET ? List.of("Generalised pain disorder.") : List.of();
    }
}
