package health.ilium.triage.assessment.block;

import java.util.ArrayList;
import java.util.List;

/// The painful sides that have valid blocks, read together: where they agree, their result with
/// the smaller count of positives; where they differ, a conflict that counts none.
record BlocksOfBothSides(
        BlockResult result, int positives, List<Relief> relief, boolean indeterminateOnASide) {

    private static final BlocksOfBothSides NONE =
            new BlocksOfBothSides(BlockResult.NO_BLOCK, 0, List.of(), false);

    static BlocksOfBothSides together(List<SideBlocks> sides) {
        var together = NONE;
        for (SideBlocks side : sides) {
            together = together.and(side);
        }
        return together;
    }

    private BlocksOfBothSides and(SideBlocks side) {
        boolean first = result == BlockResult.NO_BLOCK;
        boolean agree = first || result == side.result();
        var all = new ArrayList<>(relief);
        all.add(side.latest().relief());
        return new BlocksOfBothSides(
                agree ? side.result() : BlockResult.CONFLICTING,
                positivesWith(side, first, agree),
                List.copyOf(all),
                indeterminateOnASide || side.result() == BlockResult.INDETERMINATE);
    }

    private int positivesWith(SideBlocks side, boolean first, boolean agree) {
        if (first) {
            return side.positives();
        }
        return agree ? Math.min(positives, side.positives()) : 0;
    }
}
