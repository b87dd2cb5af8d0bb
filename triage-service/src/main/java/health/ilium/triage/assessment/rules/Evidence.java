package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.policy.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rule saw in words, what it asked for, its source, and the fields of the submission that
/// would settle it while it is unknown.
record Evidence(@Nullable String seen, String askedFor, Source source, List<String> settledBy) {

    Evidence(@Nullable String seen, String askedFor, Source source, String... settledBy) {
        this(seen, askedFor, source, List.of(settledBy));
    }
}
