package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R27;

/// Metal allergy or anatomy that prevents placement; either is enough.
final class NothingSpeaksAgainstAnImplant implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var allergy = chart.facts().history().implantMetalAllergy();
        var anatomy = chart.facts().history().placementPreventingAnatomy();
        var outcome = Outcome.metWhenNo(allergy).and(Outcome.metWhenNo(anatomy));
        var result =
                RuleResult.of(
                                R27,
                                outcome,
                                "metal allergy " + allergy + ", preventing anatomy " + anatomy,
                                "both NO",
                                chart.policy().implantObstacles().source())
                        .cautionWhenNotMet(
                                "Implant-metal allergy, or anatomy that prevents placement.");
        return outcome != Outcome.UNKNOWN
                ? result
                : result.settledBy(
                        new UnknownFacts()
                                .and(allergy, "clinical.history.implantMetalAllergy")
                                .and(anatomy, "clinical.history.placementPreventingAnatomy")
                                .fields());
    }
}
