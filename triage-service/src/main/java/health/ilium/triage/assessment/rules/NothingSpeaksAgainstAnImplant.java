package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R27;

import java.util.List;

/// Metal allergy or anatomy that prevents placement; either is enough.
final class NothingSpeaksAgainstAnImplant implements Rule {

    @Override
    public RuleId id() {
        return R27;
    }

    @Override
    public Outcome judge(Chart chart) {
        var history = chart.facts().history();
        return Outcome.metWhenNo(history.implantMetalAllergy())
                .and(Outcome.metWhenNo(history.placementPreventingAnatomy()));
    }

    @Override
    public Evidence evidence(Chart chart) {
        var allergy = chart.facts().history().implantMetalAllergy();
        var anatomy = chart.facts().history().placementPreventingAnatomy();
        return new Evidence(
                "metal allergy " + allergy + ", preventing anatomy " + anatomy,
                "both NO",
                chart.policy().implantObstacles().source(),
                new UnknownFacts()
                        .and(allergy, "clinical.history.implantMetalAllergy")
                        .and(anatomy, "clinical.history.placementPreventingAnatomy")
                        .fields());
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        return found == Outcome.NOT_MET
                ? List.of("Implant-metal allergy, or anatomy that prevents placement.")
                : List.of();
    }
}
