package health.ilium.triage.assessment.block;

import java.util.List;

/// What the diagnostic blocks on the painful side say: their result, how many are positive, the
/// relief of the deciding ones, whether one of these lies between the two published thresholds,
/// the fields that incomplete blocks miss, and why others do not count.
public record BlockFindings(
        BlockResult result,
        int positives,
        List<Relief> relief,
        boolean indeterminateOnASide,
        List<String> missingFields,
        List<String> notCounted) {

    public boolean none() {
        return result == BlockResult.NO_BLOCK;
    }

    public boolean incomplete() {
        return !missingFields.isEmpty();
    }

    /// The same case if its blocks were complete and so many of them positive.
    public BlockFindings assumingPositive(int count) {
        return new BlockFindings(
                BlockResult.POSITIVE, count, List.of(), false, List.of(), notCounted);
    }
}
