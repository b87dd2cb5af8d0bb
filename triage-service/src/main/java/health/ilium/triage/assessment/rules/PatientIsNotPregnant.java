package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R29;

import health.ilium.triage.assessment.facts.Fact;

/// Where pregnancy is not asked about, not stated counts as NO.
final class PatientIsNotPregnant implements Rule {

    @Override
    public RuleId id() {
        return R29;
    }

    @Override
    public Outcome judge(Chart chart) {
        return neitherStatedNorAsked(chart)
                ? Outcome.MET
                : Outcome.metWhenNo(chart.facts().history().pregnant());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                neitherStatedNorAsked(chart)
                        ? "not asked"
                        : chart.facts().history().pregnant().name(),
                "NO",
                chart.policy().pregnancy().source(),
                "clinical.history.pregnant");
    }

    private static boolean neitherStatedNorAsked(Chart chart) {
        return chart.facts().history().pregnant() == Fact.UNKNOWN
                && !QuestionsAboutPregnancy.areAsked(chart);
    }
}
