package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R37;

import java.util.List;

/// Met means that the spine was fused before: it makes SI joint pain more likely.
final class PriorLumbarFusion implements Rule {

    @Override
    public RuleId id() {
        return R37;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenYes(chart.facts().history().priorLumbarFusion());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().history().priorLumbarFusion().name(),
                "YES",
                chart.policy().priorLumbarFusion().source(),
                "clinical.history.priorLumbarFusion");
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        return found == Outcome.MET
                ? List.of("Prior lumbar fusion: it raises the pre-test probability.")
                : List.of();
    }
}
