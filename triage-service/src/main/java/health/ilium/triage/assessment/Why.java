package health.ilium.triage.assessment;

import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.RuleId;
import health.ilium.triage.assessment.rules.RuleResult;

/// Why this route: the row's reason, then what was seen in the rules that made it match.
final class Why {

    static String sentence(Row row, Findings findings) {
        var sentence = new StringBuilder(row.why());
        String separator = " Not met: ";
        for (RuleId rule : row.weighs()) {
            if (findings.notMet(rule)) {
                sentence.append(separator).append(seen(findings.explained(rule)));
                separator = "; ";
            }
        }
        return separator.equals("; ") ? sentence.append('.').toString() : sentence.toString();
    }

    private static String seen(RuleResult result) {
        var rule = result.rule() + " " + result.rule().words();
        return result.value() == null
                ? rule
                : rule + " (" + result.value() + ", asked for " + result.threshold() + ")";
    }

    private Why() {}
}
