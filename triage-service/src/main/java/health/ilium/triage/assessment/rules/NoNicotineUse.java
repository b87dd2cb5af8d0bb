package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R30;

import java.util.List;

final class NoNicotineUse implements Rule {

    @Override
    public RuleId id() {
        return R30;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhenNo(chart.facts().history().nicotineUse());
    }

    @Override
    public Evidence evidence(Chart chart) {
        return new Evidence(
                chart.facts().history().nicotineUse().name(),
                "NO",
                chart.policy().nicotineUse().source(),
                "clinical.history.nicotineUse");
    }

    @Override
    public List<String> cautions(Chart chart, Outcome found) {
        return found == Outcome.NOT_MET ? List.of("Nicotine use.") : List.of();
    }
}
