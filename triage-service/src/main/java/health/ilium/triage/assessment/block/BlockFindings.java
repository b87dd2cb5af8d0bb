package health.ilium.triage.assessment.block;

import health.ilium.triage.assessment.block.BlockReading.Incomplete;
import health.ilium.triage.assessment.block.BlockReading.NotValid;
import health.ilium.triage.assessment.policy.BlockCriteria;
import java.util.List;

/// What the diagnostic blocks on the painful side say together, and those that cannot be read.
public final class BlockFindings {

    private final BlocksOfBothSides together;
    private final List<Incomplete> incomplete;
    private final List<NotValid> notValid;

    BlockFindings(
            BlocksOfBothSides together, List<Incomplete> incomplete, List<NotValid> notValid) {
        this.together = together;
        this.incomplete = incomplete;
        this.notValid = notValid;
    }

    public BlockResult result() {
        return together.result();
    }

    public boolean none() {
        return result() == BlockResult.NO_BLOCK;
    }

    /// How many blocks are positive; none while the sides contradict each other.
    public int positives() {
        return together.positives();
    }

    /// The relief by the block that decides, for each side that has one.
    public List<Relief> relief() {
        return together.relief();
    }

    /// Whether a deciding relief lies between the two published thresholds.
    public boolean indeterminateOnASide() {
        return together.indeterminateOnASide();
    }

    public boolean incomplete() {
        return !incomplete.isEmpty();
    }

    public boolean anyNotValid() {
        return !notValid.isEmpty();
    }

    /// The fields of the submission that incomplete blocks miss, as JSON paths.
    public List<String> missingFields() {
        return incomplete.stream().flatMap(block -> block.paths().stream()).toList();
    }

    /// Why blocks do not count, in sentences.
    public List<String> notCounted(BlockCriteria criteria) {
        return notValid.stream().map(block -> block.sentence(criteria)).toList();
    }
}
