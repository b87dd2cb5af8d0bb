package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.rules.RuleId.ABOUT_BLOCKS;
import static health.ilium.triage.assessment.rules.RuleId.R14;
import static health.ilium.triage.assessment.rules.RuleId.R15;

import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The rules that made the difference between two assessments of one picture: had they stayed, so
/// had the route, and none of them can be left out for that. Found by giving rules their earlier
/// outcome back and routing again, so a rule that changed but decided nothing is not named.
public final class DecisiveRules {

    private final Findings before;
    private final Findings after;

    private DecisiveRules(Findings before, Findings after) {
        this.before = before;
        this.after = after;
    }

    /// @return in the order of the rules; empty when both take the same route
    public static List<RuleDifference> between(Assessment before, Assessment after) {
        return before.pathway() == after.pathway()
                ? List.of()
                : new DecisiveRules(before.findings(), after.findings()).differences();
    }

    private List<RuleDifference> differences() {
        var undone = changed();
        for (var unit : units(undone)) {
            var without = EnumSet.copyOf(undone);
            without.removeAll(unit);
            if (pathwayUndoing(without) == pathway(before)) {
                undone = without;
            }
        }
        return undone.stream().map(this::difference).toList();
    }

    private EnumSet<RuleId> changed() {
        var changed = EnumSet.noneOf(RuleId.class);
        for (var rule : RuleId.values()) {
            if (before.outcome(rule) != after.outcome(rule)) {
                changed.add(rule);
            }
        }
        if (before.blocks().incomplete() != after.blocks().incomplete()) {
            changed.add(R14);
        }
        if (before.blocks().result() != after.blocks().result()) {
            changed.add(R15);
        }
        return changed;
    }

    private static List<Set<RuleId>> units(Set<RuleId> changed) {
        var units = new ArrayList<Set<RuleId>>();
        units.add(ABOUT_BLOCKS);
        for (var rule : changed) {
            if (!ABOUT_BLOCKS.contains(rule)) {
                units.add(Set.of(rule));
            }
        }
        return units;
    }

    private Pathway pathwayUndoing(Set<RuleId> rules) {
        return pathway(after.taking(rules, before));
    }

    private static Pathway pathway(Findings findings) {
        return RoutingTable.firstMatch(findings).pathway();
    }

    private RuleDifference difference(RuleId rule) {
        return new RuleDifference(rule, before.outcome(rule), after.outcome(rule));
    }
}
