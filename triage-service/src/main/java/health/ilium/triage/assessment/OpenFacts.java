package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.rules.RuleId.R03;
import static health.ilium.triage.assessment.rules.RuleId.R14;
import static health.ilium.triage.assessment.rules.RuleId.R15;
import static health.ilium.triage.assessment.rules.RuleId.R16;
import static health.ilium.triage.assessment.rules.RuleId.R17;
import static health.ilium.triage.assessment.rules.RuleId.R23;
import static health.ilium.triage.assessment.rules.RuleId.R24;
import static health.ilium.triage.assessment.rules.RuleId.R27;
import static health.ilium.triage.assessment.rules.RuleId.R29;
import static health.ilium.triage.assessment.rules.RuleId.RED_FLAGS;

import health.ilium.triage.assessment.alteration.Alteration;
import health.ilium.triage.assessment.alteration.Alterations;
import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The facts of a case that could be more favourable at the stage it is in.
final class OpenFacts {

    static List<Alteration> of(Findings found) {
        var alterations = new ArrayList<Alteration>();
        for (RuleId rule : weighed(found)) {
            if (!found.met(rule)) {
                alterations.addAll(Alterations.meeting(rule, found));
            }
        }
        if (found.blocks().incomplete()) {
            alterations.addAll(Alterations.meeting(R14, found));
        }
        alterations.addAll(Alterations.besideTheRules());
        return alterations;
    }

    private static Set<RuleId> weighed(Findings found) {
        var weighed = EnumSet.copyOf(RED_FLAGS);
        weighed.addAll(List.of(R03, R17, R23, R24, R29));
        weighed.addAll(found.noBlock() ? Gates.OF_INJECTION : Gates.OF_CONSULT);
        if (!found.noBlock()) {
            weighed.add(R27);
        }
        if (blocksAreAwaited(found)) {
            weighed.add(found.met(R15) ? R16 : R15);
        }
        return weighed;
    }

    /// A block is no alternative to what comes before it.
    private static boolean blocksAreAwaited(Findings found) {
        return !found.noBlock()
                || RoutingTable.firstMatch(found).pathway() == Pathway.DIAGNOSTIC_INJECTION;
    }

    private OpenFacts() {}
}
