package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R39;

/// Not stated is an item for the consult as much as NO is.
final class PatientCanLimitWeightBearing implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return FactRule.metWhenYes(
                        R39,
                        chart.facts().history().canLimitWeightBearing(),
                        chart.policy().weightBearing().source(),
                        "clinical.history.canLimitWeightBearing")
                .cautionUnlessMet(
                        "Prepare for a consult: how weight-bearing can be limited for 4 to 6"
                                + " weeks.");
    }
}
