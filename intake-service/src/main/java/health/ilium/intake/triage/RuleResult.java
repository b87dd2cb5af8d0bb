package health.ilium.intake.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of one rule.
///
/// @param rule id, for example `R08`
/// @param name the rule in words
/// @param source citation with its tag
/// @param settledBy for UNKNOWN: the fields that would settle it
public record RuleResult(
        String rule,
        String name,
        Outcome outcome,
        @Nullable String value,
        @Nullable String threshold,
        String source,
        List<String> settledBy) {

    /// Outcome of a rule; MET is the favourable reading.
    public enum Outcome {
        MET,
        NOT_MET,
        UNKNOWN
    }
}
