package health.ilium.triage.assessment.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Distinct tests of one side: positive ones, and ones that may still turn out positive because
/// they were not done, not tolerated or not reported.
public record ProvocationCount(int positive, int open) {

    /// A test recorded twice counts as positive if it ever was, else as negative if it ever was.
    public static ProvocationCount on(
            Side side, Set<ProvocationTestName> counted, List<ProvocationTest> tests) {
        var positive = EnumSet.noneOf(ProvocationTestName.class);
        var negative = EnumSet.noneOf(ProvocationTestName.class);
        for (ProvocationTest test : tests) {
            if (test.side() == side && counted.contains(test.test())) {
                switch (test.result()) {
                    case POSITIVE -> positive.add(test.test());
                    case NEGATIVE -> negative.add(test.test());
                    case NOT_DONE, NOT_TOLERATED -> {}
                }
            }
        }
        negative.removeAll(positive);
        return new ProvocationCount(
                positive.size(), counted.size() - positive.size() - negative.size());
    }
}
