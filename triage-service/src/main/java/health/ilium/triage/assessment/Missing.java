package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.rules.RuleId.R14;
import static health.ilium.triage.assessment.rules.RuleId.R18;
import static health.ilium.triage.assessment.rules.RuleId.R23;
import static health.ilium.triage.assessment.rules.RuleId.R24;
import static health.ilium.triage.assessment.rules.RuleId.R25;
import static health.ilium.triage.assessment.rules.RuleId.R27;
import static health.ilium.triage.assessment.rules.RuleId.R28;
import static health.ilium.triage.assessment.rules.RuleId.R30;
import static health.ilium.triage.assessment.rules.RuleId.R31;
import static health.ilium.triage.assessment.rules.RuleId.R32;
import static health.ilium.triage.assessment.rules.RuleId.R33;
import static health.ilium.triage.assessment.rules.RuleId.R34;
import static health.ilium.triage.assessment.rules.RuleId.R37;
import static health.ilium.triage.assessment.rules.RuleId.R38;
import static health.ilium.triage.assessment.rules.RuleId.R39;

import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is unknown, the rule that needs it and who can supply it.
final class Missing {

    private static final List<RuleId> HOLDING_NOTHING_UP =
            List.of(R18, R23, R24, R25, R27, R28, R30, R31, R32, R33, R34, R37, R38, R39);

    /// What to ask for: red flags not excluded, the open gates of the next pathway with the pain
    /// side, and the fields of incomplete blocks, all in one request. Once nothing needs to be
    /// asked, what keeps the completeness below 100.
    static List<MissingItem> toAskFor(Row row, Findings findings) {
        var items = new LinkedHashSet<MissingItem>();
        for (RuleId rule : RuleId.RED_FLAGS) {
            addUnknown(items, rule, findings);
        }
        for (RuleId rule : Gates.next(findings)) {
            addUnknown(items, rule, findings);
        }
        for (String field : findings.blocks().missingFields()) {
            items.add(new MissingItem(field, R14.name(), AskedOf.REFERRER));
        }
        if (row.pathway() != Pathway.MORE_INFORMATION) {
            for (RuleId rule : Completeness.weighed(findings)) {
                addUnknown(items, rule, findings);
            }
        }
        return List.copyOf(items);
    }

    /// What nobody stated and no route waits for.
    static List<MissingItem> notStated(Findings findings) {
        var items = new LinkedHashSet<MissingItem>();
        for (RuleId rule : HOLDING_NOTHING_UP) {
            addUnknown(items, rule, findings);
        }
        if (findings.facts().history().priorSiJointFusionSides() == null) {
            items.add(
                    new MissingItem(
                            "clinical.history.priorSiJointFusionSides",
                            "route 3",
                            AskedOf.REFERRER));
        }
        return List.copyOf(items);
    }

    private static void addUnknown(Set<MissingItem> items, RuleId rule, Findings findings) {
        if (findings.unknown(rule)) {
            for (String field : findings.explained(rule).settledBy()) {
                items.add(new MissingItem(field, rule.name(), whoKnows(rule)));
            }
        }
    }

    /// Examination, imaging and history stand in the referrer's record; whether the patient can
    /// stay off the leg at home does not.
    private static AskedOf whoKnows(RuleId rule) {
        return rule == R39 ? AskedOf.PATIENT : AskedOf.REFERRER;
    }

    private Missing() {}
}
