package health.ilium.triage.assessment.block;

import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.policy.ReliefBands;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The valid blocks of one side: the latest by date decides (on one date the one with the lower
/// relief), and every positive one counts.
record SideBlocks(BlockReading.Valid latest, BlockResult result, int positives) {

    static @Nullable SideBlocks on(Side side, List<BlockReading.Valid> valid, ReliefBands bands) {
        BlockReading.Valid latest = null;
        int positives = 0;
        for (BlockReading.Valid block : valid) {
            if (block.side() == side) {
                if (latest == null || decidesOver(block, latest)) {
                    latest = block;
                }
                if (block.relief().within(bands) == BlockResult.POSITIVE) {
                    positives++;
                }
            }
        }
        return latest == null
                ? null
                : new SideBlocks(latest, latest.relief().within(bands), positives);
    }

    private static boolean decidesOver(BlockReading.Valid block, BlockReading.Valid other) {
        int later = block.date().compareTo(other.date());
        return later > 0 || (later == 0 && block.relief().isLowerThan(other.relief()));
    }
}
