package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.policy.Source;
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

    static RuleResult of(
            RuleId rule, Outcome outcome, @Nullable String value, String threshold, Source source) {
        return new RuleResult(rule, outcome, value, threshold, source.text(), List.of(), List.of());
    }

    static RuleResult unknown(RuleId rule, String threshold, Source source, String... settledBy) {
        return new RuleResult(
                rule,
                Outcome.UNKNOWN,
                null,
                threshold,
                source.text(),
                List.of(settledBy),
                List.of());
    }

    RuleResult settledBy(List<String> fields) {
        return new RuleResult(rule, outcome, value, threshold, source, fields, cautions);
    }

    RuleResult caution(String sentence) {
        return cautions(List.of(sentence));
    }

    RuleResult cautions(List<String> sentences) {
        return new RuleResult(rule, outcome, value, threshold, source, settledBy, sentences);
    }

    RuleResult cautionUnlessMet(String sentence) {
        return outcome == Outcome.MET ? this : caution(sentence);
    }

    RuleResult cautionWhenNotMet(String sentence) {
        return outcome == Outcome.NOT_MET ? caution(sentence) : this;
    }

    /// The same rule if the case read favourably; for trying out what would change a route.
    public RuleResult assumedMet() {
        return new RuleResult(rule, Outcome.MET, value, threshold, source, List.of(), cautions);
    }
}
