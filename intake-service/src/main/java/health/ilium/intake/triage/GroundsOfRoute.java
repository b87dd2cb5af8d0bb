package health.ilium.intake.triage;

import static health.ilium.intake.triage.RuleResult.Outcome.MET;
import static health.ilium.intake.triage.RuleResult.Outcome.NOT_MET;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules that a route rests on: those that made its row of the routing table match by not being
/// met or by being unknown. Rules that are not met as well but decided nothing are left out.
final class GroundsOfRoute {

    private static final Map<Integer, Set<String>> WEIGHED_BY_ROW =
            Map.ofEntries(
                    Map.entry(1, Set.of("RF1", "RF2", "RF3", "RF4", "RF5", "RF6", "RF7")),
                    Map.entry(3, Set.of("R03", "R29", "R34")),
                    Map.entry(4, Set.of("R04", "R23", "R24")),
                    Map.entry(5, Set.of("R06", "R12")),
                    Map.entry(7, Set.of("R08")),
                    Map.entry(8, Set.of("R09")),
                    Map.entry(10, Set.of("R15")),
                    Map.entry(11, Set.of("R15")),
                    Map.entry(12, Set.of("R15")),
                    Map.entry(13, Set.of("R16")),
                    Map.entry(14, Set.of("R07", "R13")),
                    Map.entry(
                            16,
                            Set.of("R05", "R10", "R11", "R16", "R17", "R19", "R20", "R21", "R27")));

    private GroundsOfRoute() {}

    /// Rule ids in the order of the policy; none where everything that was asked is met.
    static List<String> of(TriageDecision decision) {
        return decision.rules().stream()
                .filter(rule -> grounds(decision, rule))
                .map(RuleResult::rule)
                .toList();
    }

    private static boolean grounds(TriageDecision decision, RuleResult rule) {
        return decision.pathway() == Pathway.MORE_INFORMATION
                ? rule.outcome() != MET && isAskedFor(decision, rule.rule())
                : rule.outcome() == NOT_MET
                        && WEIGHED_BY_ROW
                                .getOrDefault(decision.route(), Set.of())
                                .contains(rule.rule());
    }

    private static boolean isAskedFor(TriageDecision decision, String rule) {
        return decision.missing().stream().anyMatch(item -> item.rule().equals(rule));
    }
}
