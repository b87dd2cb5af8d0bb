package health.ilium.triage.assessment.rules;

import static health.ilium.triage.assessment.rules.RuleId.R17;

import health.ilium.triage.assessment.facts.DiagnosticBlock;
import java.time.LocalDate;
import java.util.HashSet;

/// Every recorded block counts by its date, valid or not, on either side.
final class OneMoreDiagnosticSessionIsAllowed implements Rule {

    @Override
    public RuleResult judge(Chart chart) {
        var limit = chart.policy().diagnosticSessions();
        var dates = new HashSet<LocalDate>();
        for (DiagnosticBlock block : chart.facts().diagnosticBlocks()) {
            var date = block.date();
            if (date != null && chart.facts().isWithinMonths(limit.withinMonths(), date)) {
                dates.add(date);
            }
        }
        return RuleResult.of(
                R17,
                Outcome.metWhen(dates.size() < limit.fewerThan()),
                dates.size() + " in " + limit.withinMonths() + " months",
                "fewer than " + limit.fewerThan(),
                limit.source());
    }
}
