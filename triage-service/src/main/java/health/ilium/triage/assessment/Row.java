package health.ilium.triage.assessment;

import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.List;
import java.util.function.Predicate;

/// One row of the routing table: when it matches, the case goes to its pathway, for the reason it
/// states. `weighs` are the rules that can make it match by not being met.
public record Row(
        int number, Predicate<Findings> matches, Pathway pathway, String why, List<RuleId> weighs) {

    Row(int number, Predicate<Findings> matches, Pathway pathway, String why, RuleId... weighs) {
        this(number, matches, pathway, why, List.of(weighs));
    }
}
