package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R05;

import java.util.List;

final class FortinFingerTestIsPositive implements Rule {

    @Override
    public RuleId id() {
        return R05;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenYes(chart.facts().fortinFingerTest());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().fortinFingerTest().name(),
                "YES",
                chart.policy().fortinFingerTest().source(),
                "clinical.fortinFingerTest");
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        return found == Outcome.NOT_MET
                ? List.of("The Fortin finger test is not positive on the painful side.")
                : List.of();
    }
}
