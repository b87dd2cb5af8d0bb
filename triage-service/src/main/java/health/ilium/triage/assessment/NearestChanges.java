package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.rules.RuleId.R03;
import static health.ilium.triage.assessment.rules.RuleId.R15;
import static health.ilium.triage.assessment.rules.RuleId.R16;
import static health.ilium.triage.assessment.rules.RuleId.R17;
import static health.ilium.triage.assessment.rules.RuleId.R23;
import static health.ilium.triage.assessment.rules.RuleId.R24;
import static health.ilium.triage.assessment.rules.RuleId.R27;
import static health.ilium.triage.assessment.rules.RuleId.R29;
import static health.ilium.triage.assessment.rules.RuleId.RF1;
import static health.ilium.triage.assessment.rules.RuleId.RF2;
import static health.ilium.triage.assessment.rules.RuleId.RF3;
import static health.ilium.triage.assessment.rules.RuleId.RF4;
import static health.ilium.triage.assessment.rules.RuleId.RF5;
import static health.ilium.triage.assessment.rules.RuleId.RF6;
import static health.ilium.triage.assessment.rules.RuleId.RF7;

import health.ilium.triage.assessment.policy.RuleParameters;
import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/// What would change the route, found by trying it: each open gate alone and, when no single one
/// is enough, all of them together.
final class NearestChanges {

    private static final List<RuleId> ALWAYS_WEIGHED =
            List.of(RF1, RF2, RF3, RF4, RF5, RF6, RF7, R03, R29, R23, R24);

    private final Findings findings;
    private final Row row;
    private final RuleParameters policy;
    private final List<String> sentences = new ArrayList<>();

    private NearestChanges(Row row, Findings findings, RuleParameters policy) {
        this.row = row;
        this.findings = findings;
        this.policy = policy;
    }

    static List<String> sentences(Row row, Findings findings, RuleParameters policy) {
        var changes = new NearestChanges(row, findings, policy);
        changes.tryEachAlone();
        if (changes.sentences.isEmpty()) {
            changes.tryAllTogether();
        }
        return List.copyOf(changes.sentences);
    }

    private void tryEachAlone() {
        for (RuleId rule : openGates()) {
            keepIfRouteChanges(
                    Favourable.reading(findings.of(rule)), findings.assumingMet(List.of(rule)));
        }
        if (blocksAreAwaited()) {
            keepIfRouteChanges(positiveBlocks(), withPositiveBlocks(findings));
        }
    }

    /// A block is no alternative to what comes before it.
    private boolean blocksAreAwaited() {
        return findings.noBlock()
                ? row.pathway() == Pathway.DIAGNOSTIC_INJECTION
                : findings.notMet(R15) || findings.notMet(R16);
    }

    private void tryAllTogether() {
        var open = openGates();
        var assumptions = new StringJoiner(", and ");
        for (RuleId rule : open) {
            assumptions.add(Favourable.reading(findings.of(rule)));
        }
        var assumed = findings.assumingMet(open);
        if (findings.blocks().incomplete()) {
            assumptions.add(positiveBlocks());
            assumed = withPositiveBlocks(assumed);
        }
        keepIfRouteChanges(assumptions.toString(), assumed);
    }

    private void keepIfRouteChanges(String assumption, Findings assumed) {
        var pathway = RoutingTable.firstMatch(assumed).pathway();
        if (pathway != row.pathway()) {
            sentences.add("If " + assumption + ": " + pathway.words() + ".");
        }
    }

    private List<RuleId> openGates() {
        var open = new ArrayList<RuleId>();
        for (RuleId rule : weighed()) {
            if (!findings.met(rule)) {
                open.add(rule);
            }
        }
        return open;
    }

    private Set<RuleId> weighed() {
        var weighed = EnumSet.copyOf(ALWAYS_WEIGHED);
        if (findings.noBlock()) {
            weighed.addAll(Gates.OF_INJECTION);
            weighed.add(R17);
        } else {
            weighed.addAll(Gates.OF_CONSULT);
            weighed.add(R27);
        }
        return weighed;
    }

    private Findings withPositiveBlocks(Findings assumed) {
        return assumed.assumingPositiveBlocks(policy.positiveBlocks().required());
    }

    private String positiveBlocks() {
        int required = policy.positiveBlocks().required();
        return (required == 1 ? "a valid diagnostic block" : required + " valid diagnostic blocks")
                + " relieved the pain by at least "
                + policy.blockResponse().positiveFrom().toPlainString()
                + " percent";
    }
}
