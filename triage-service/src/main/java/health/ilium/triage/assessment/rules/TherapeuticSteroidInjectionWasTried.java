package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R18;

/// Asked for by some payers only; it never changes the route.
final class TherapeuticSteroidInjectionWasTried implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        return FactRule.metWhenYes(
                R18,
                chart.facts().history().therapeuticSteroidInjection(),
                chart.policy().therapeuticSteroidInjection().source(),
                "clinical.history.therapeuticSteroidInjection");
    }
}
