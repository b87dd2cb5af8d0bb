package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.rules.RuleId.R03;
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
import static health.ilium.triage.assessment.rules.RuleId.R16;
import static health.ilium.triage.assessment.rules.RuleId.R19;
import static health.ilium.triage.assessment.rules.RuleId.R20;
import static health.ilium.triage.assessment.rules.RuleId.R21;
import static health.ilium.triage.assessment.rules.RuleId.R29;

import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.List;

/// The rules that must be met before each next step; only these are asked for.
final class Gates {

    static final List<RuleId> OF_INJECTION = List.of(R03, R04, R06, R08, R09, R12, R29);

    static final List<RuleId> OF_CONSULT =
            List.of(R03, R04, R05, R07, R08, R10, R11, R13, R19, R20, R21, R29);

    /// The gates of the next pathway that the blocks leave open; none while a block result itself
    /// decides.
    static List<RuleId> next(Findings findings) {
        return switch (findings.blocks().result()) {
            case NO_BLOCK -> OF_INJECTION;
            case POSITIVE -> findings.met(R16) ? OF_CONSULT : List.of();
            case INDETERMINATE, NEGATIVE, CONFLICTING -> List.of();
        };
    }

    private Gates() {}
}
