package health.ilium.triage.assessment.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one rule found: the value seen, the threshold, the citation with its tag; for UNKNOWN the
/// fields of the submission that would settle it; and what the clinician should mind.
public record RuleResult(
        RuleId rule,
        Outcome outcome,
        @Nullable String value,
        String threshold,
        String source,
        List<String> settledBy,
        List<String> cautions) {

    static RuleResult of(Rule rule, Chart chart, Outcome found) {
        var evidence = rule.evidence(chart);
        return new RuleResult(
                rule.id(),
                found,
                evidence.seen(),
                evidence.askedFor(),
                evidence.source().text(),
                found == Outcome.UNKNOWN ? evidence.settledBy() : List.of(),
                rule.cautions(chart, found));
    }
}
