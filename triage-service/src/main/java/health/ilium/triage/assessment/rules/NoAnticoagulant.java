package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R33;

/// Coordinate with whoever prescribes it: never an exclusion, never an instruction to stop.
final class NoAnticoagulant implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return FactRule.metWhenNo(
                        R33,
                        chart.facts().history().anticoagulant(),
                        chart.policy().anticoagulant().source(),
                        "clinical.history.anticoagulant")
                .cautionWhenNotMet(
                        "Anticoagulant or antiplatelet: coordinate with the prescriber.");
    }
}
