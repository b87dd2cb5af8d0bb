package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R18;

/// Asked for by some payers only; it never changes the route.
final class TherapeuticSteroidInjectionWasTried implements Rule {

    @Override
    public RuleId id() {
        return R18;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenYes(chart.facts().history().therapeuticSteroidInjection());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().history().therapeuticSteroidInjection().name(),
                "YES",
                chart.policy().therapeuticSteroidInjection().source(),
                "clinical.history.therapeuticSteroidInjection");
    }
}
