package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R39;

import java.util.List;

/// Not stated is an item for the consult as much as NO is.
final class PatientCanLimitWeightBearing implements Rule {

    @Override
    public RuleId id() {
        return R39;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenYes(chart.facts().history().canLimitWeightBearing());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().history().canLimitWeightBearing().name(),
                "YES",
                chart.policy().weightBearing().source(),
                "clinical.history.canLimitWeightBearing");
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        return found == Outcome.MET
                ? List.of()
                : List.of(
                        "Prepare for a consult: how weight-bearing can be limited for 4 to 6 weeks.");
    }
}
