package health.ilium.faults.running;

import health.ilium.faults.checker.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came of a run.
///
/// @param bug the mistake that the services had, if any
/// @param violations at most the first fifty of them
/// @param broken how many there are
/// @param commit of the code that was run
/// @param at day on which it was run
record Verdict(
        String fault,
        String title,
        int seed,
        int seconds,
        @Nullable String bug,
        int broken,
        List<Violation> violations,
        Map<String, Double> figures,
        String commit,
        String at) {

    private static final int SHOWN = 50;

    Verdict {
        violations = violations.stream().limit(SHOWN).toList();
    }

    /// All promises were kept; with a bug, that it was found.
    boolean passed() {
        return (broken == 0) == (bug == null);
    }
}
