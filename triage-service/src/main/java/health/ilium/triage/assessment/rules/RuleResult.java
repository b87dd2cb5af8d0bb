package health.ilium.triage.assessment.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one rule found: the value seen, the threshold, the citation with its tag; for UNKNOWN the
/// fields of the submission that would settle it; and what the clinician should mind.
public record RuleResult(
        RuleId rule,
        Outcome outcome,
        @Nullable String value,
        @Nullable String threshold,
        String source,
        List<String> settledBy,
        List<String> cautions) {}
