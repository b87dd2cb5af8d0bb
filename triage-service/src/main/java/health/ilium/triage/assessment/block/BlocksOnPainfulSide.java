package health.ilium.triage.assessment.block;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
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
        var valid = new ArrayList<BlockReading.Valid>();
        var missing = new ArrayList<String>();
        var notCounted = new ArrayList<String>();
        for (int i = 0; i < picture.diagnosticBlocks().size(); i++) {
            var block = picture.diagnosticBlocks().get(i);
            if (block.side() == null || picture.painfulSides().contains(block.side())) {
                switch (reading.read(block, "clinical.diagnosticBlocks[" + i + "]")) {
                    case BlockReading.Valid it -> valid.add(it);
                    case BlockReading.Incomplete it -> missing.addAll(it.missingFields());
                    case BlockReading.NotValid it -> notCounted.add(sentence(i, block, it));
                }
            }
        }
        return together(sides(picture, valid, bands), missing, notCounted);
    }

    private static List<SideBlocks> sides(
            ClinicalPicture picture, List<BlockReading.Valid> valid, ReliefBands bands) {
        var sides = new ArrayList<SideBlocks>(2);
        for (Side side : picture.painfulSides()) {
            var blocks = SideBlocks.on(side, valid, bands);
            if (blocks != null) {
                sides.add(blocks);
            }
        }
        return sides;
    }

    private static BlockFindings together(
            List<SideBlocks> sides, List<String> missing, List<String> notCounted) {
        var result = BlockResult.NO_BLOCK;
        int positives = 0;
        var relief = new ArrayList<Relief>(2);
        boolean indeterminate = false;
        for (SideBlocks side : sides) {
            boolean first = result == BlockResult.NO_BLOCK;
            boolean agree = first || result == side.result();
            result = agree ? side.result() : BlockResult.CONFLICTING;
            positives = first ? side.positives() : Math.min(positives, side.positives());
            relief.add(side.latest().relief());
            indeterminate |= side.result() == BlockResult.INDETERMINATE;
        }
        return new BlockFindings(
                result,
                result == BlockResult.CONFLICTING ? 0 : positives,
                List.copyOf(relief),
                indeterminate,
                List.copyOf(missing),
                List.copyOf(notCounted));
    }

    private static String sentence(int index, DiagnosticBlock block, BlockReading.NotValid why) {
        var when = block.date() == null ? "without a date" : "of " + block.date();
        return "Diagnostic block %d %s does not count: %s."
                .formatted(index + 1, when, why.reason());
    }

    private BlocksOnPainfulSide() {}
}
