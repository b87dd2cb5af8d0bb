package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R28;

import java.util.List;

/// A caution, never an exclusion by itself.
final class NoOsteoporosis implements Rule {

    @Override
    public RuleId id() {
        return R28;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenNo(chart.facts().history().osteoporosis());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().history().osteoporosis().name(),
                "NO",
                chart.policy().osteoporosis().source(),
                "clinical.history.osteoporosis");
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        return found == Outcome.NOT_MET
                ? List.of("Osteoporosis; no exclusion by itself.")
                : List.of();
    }
}
