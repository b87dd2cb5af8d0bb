package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.policy.Source;
import java.util.List;

/// Judges a single yes/no fact.
final class FactRule {

    static RuleResult metWhenYes(RuleId rule, Fact fact, Source source, String field) {
        return judged(rule, Outcome.metWhenYes(fact), fact, "YES", source, field);
    }

    static RuleResult metWhenNo(RuleId rule, Fact fact, Source source, String field) {
        return judged(rule, Outcome.metWhenNo(fact), fact, "NO", source, field);
    }

    private static RuleResult judged(
            RuleId rule,
            Outcome outcome,
            Fact fact,
            String threshold,
            Source source,
            String field) {
        var result = RuleResult.of(rule, outcome, fact.name(), threshold, source);
        return outcome == Outcome.UNKNOWN ? result.settledBy(List.of(field)) : result;
    }

    private FactRule() {}
}
