package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R29;

import health.ilium.triage.assessment.facts.Fact;

/// Where pregnancy is not asked about, not stated counts as NO.
final class PatientIsNotPregnant implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var pregnant = chart.facts().history().pregnant();
        var source = chart.policy().pregnancy().source();
        return pregnant == Fact.UNKNOWN && !QuestionsAboutPregnancy.areAsked(chart)
                ? RuleResult.of(R29, Outcome.MET, "not asked", "NO", source)
                : FactRule.metWhenNo(R29, pregnant, source, "clinical.history.pregnant");
    }
}
