package health.ilium.triage.assessment.block;

import health.ilium.triage.assessment.block.BlockReading.Incomplete;
import health.ilium.triage.assessment.block.BlockReading.NotValid;
import health.ilium.triage.assessment.block.BlockReading.Valid;
import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.policy.BlockCriteria;
import health.ilium.triage.assessment.policy.ReliefBands;
import java.util.ArrayList;
import java.util.List;

/// Reads the blocks on a painful side, and those whose side nobody stated; others are left alone.
public final class BlocksOnPainfulSide {

    public static BlockFindings in(
            ClinicalPicture picture, BlockCriteria criteria, ReliefBands bands) {
        var reading = new ReadingBlocks(criteria, picture.history().contrastAllergy());
        var painful = picture.painfulSides();
        var blocks = picture.diagnosticBlocks();
        var valid = new ArrayList<Valid>(blocks.size());
        var incomplete = new ArrayList<Incomplete>(0);
        var notValid = new ArrayList<NotValid>(0);
        for (int i = 0; i < blocks.size(); i++) {
            var side = blocks.get(i).side();
            if (side == null || painful.contains(side)) {
                switch (reading.read(i, blocks.get(i))) {
                    case Valid it -> valid.add(it);
                    case Incomplete it -> incomplete.add(it);
                    case NotValid it -> notValid.add(it);
                }
            }
        }
        return new BlockFindings(
                BlocksOfBothSides.together(sides(painful, valid, bands)), incomplete, notValid);
    }

    private static List<SideBlocks> sides(
            List<Side> painful, List<Valid> valid, ReliefBands bands) {
        var sides = new ArrayList<SideBlocks>(painful.size());
        for (Side side : painful) {
            var blocks = SideBlocks.on(side, valid, bands);
            if (blocks != null) {
                sides.add(blocks);
            }
        }
        return sides;
    }

    private BlocksOnPainfulSide() {}
}
