package health.ilium.triage.replay.jdbc;

import static java.util.stream.Collectors.joining;

import health.ilium.triage.assessment.RuleDifference;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.Arrays;
import java.util.List;

/// Differences as the table keeps them: `R08 MET NOT_MET`.
final class RuleColumn {

    /// With commas in between, for `string_to_array`.
    static String of(List<RuleDifference> rules) {
        return rules.stream()
                .map(it -> it.rule() + " " + it.before() + " " + it.after())
                .collect(joining(","));
    }

    static List<RuleDifference> read(String[] stored) {
        return Arrays.stream(stored).map(it -> it.split(" ")).map(RuleColumn::difference).toList();
    }

    private static RuleDifference difference(String[] words) {
        return new RuleDifference(
                RuleId.valueOf(words[0]), Outcome.valueOf(words[1]), Outcome.valueOf(words[2]));
    }

    private RuleColumn() {}
}
