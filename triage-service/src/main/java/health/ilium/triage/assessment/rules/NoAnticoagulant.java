package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R33;

import java.util.List;

/// Coordinate with whoever prescribes it: never an exclusion, never an instruction to stop.
final class NoAnticoagulant implements Rule {

    @Override
    public RuleId id() {
        return R33;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenNo(chart.facts().history().anticoagulant());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().history().anticoagulant().name(),
                "NO",
                chart.policy().anticoagulant().source(),
                "clinical.history.anticoagulant");
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        return found == Outcome.NOT_MET
                ? List.of("Anticoagulant or antiplatelet: coordinate with the prescriber.")
                : List.of();
    }
}
