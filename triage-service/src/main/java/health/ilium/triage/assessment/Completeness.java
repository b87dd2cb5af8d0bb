package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.rules.RuleId.R04;
import static health.ilium.triage.assessment.rules.RuleId.R05;
import static health.ilium.triage.assessment.rules.RuleId.R06;
import static health.ilium.triage.assessment.rules.RuleId.R07;
import static health.ilium.triage.assessment.rules.RuleId.R08;
import static health.ilium.triage.assessment.rules.RuleId.R09;
import static health.ilium.triage.assessment.rules.RuleId.R10;
import static health.ilium.triage.assessment.rules.RuleId.R11;
import static health.ilium.triage.assessment.rules.RuleId.R12;
import static health.ilium.triage.assessment.rules.RuleId.R13;
import static health.ilium.triage.assessment.rules.RuleId.R19;
import static health.ilium.triage.assessment.rules.RuleId.R20;
import static health.ilium.triage.assessment.rules.RuleId.R21;

import health.ilium.triage.assessment.policy.ScoreTable;
import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.List;

/// Percent, rounded half up, of the facts weighed at this stage that are known.
public record Completeness(int percent, boolean provisional) {

    private static final List<RuleId> WITHOUT_BLOCK = List.of(R04, R05, R06, R08, R09, R11, R12);

    private static final List<RuleId> WITH_BLOCK =
            List.of(R04, R05, R07, R08, R10, R11, R13, R19, R20, R21);

    static Completeness of(Findings findings, ScoreTable table) {
        var weighed = weighed(findings);
        int known = 0;
        for (RuleId rule : weighed) {
            if (!findings.unknown(rule)) {
                known++;
            }
        }
        int percent = (200 * known + weighed.size()) / (2 * weighed.size());
        return new Completeness(percent, percent < table.provisionalBelowPercent());
    }

    static List<RuleId> weighed(Findings findings) {
        return findings.noBlock() ? WITHOUT_BLOCK : WITH_BLOCK;
    }
}
