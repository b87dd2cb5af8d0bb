package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R17;

import health.ilium.triage.assessment.facts.DiagnosticBlock;
import java.time.LocalDate;
import java.util.HashSet;

/// Every recorded block counts by its date, valid or not, on either side.
final class OneMoreDiagnosticSessionIsAllowed implements Rule {

    @Override
    public RuleId id() {
        return R17;
    }

    @Override
    public Outcome judge(Chart chart) {
        return Outcome.metWhen(
                recentSessions(chart) < chart.policy().diagnosticSessions().fewerThan());
    }

    private static int recentSessions(Chart chart) {
        int months = chart.policy().diagnosticSessions().withinMonths();
        var dates = new HashSet<LocalDate>();
        for (DiagnosticBlock block : chart.facts().diagnosticBlocks()) {
            var date = block.date();
            if (date != null && chart.facts().isWithinMonths(months, date)) {
                dates.add(date);
            }
        }
        return dates.size();
    }

    @Override
    public Evidence evidence(Chart chart) {
        var limit = chart.policy().diagnosticSessions();
        return new Evidence(
                recentSessions(chart) + " in " + limit.withinMonths() + " months",
                "fewer than " + limit.fewerThan(),
                limit.source());
    }
}
