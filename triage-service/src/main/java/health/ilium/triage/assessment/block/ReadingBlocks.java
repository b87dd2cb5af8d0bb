package health.ilium.triage.assessment.block;

import health.ilium.triage.assessment.facts.BlockAgent;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.PostScore;
import health.ilium.triage.assessment.policy.BlockCriteria;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Holds single blocks against the criteria. What was documented and fails makes a block not
/// valid; only when nothing fails can a missing field make it incomplete.
final class ReadingBlocks {

    private final BlockCriteria criteria;
    private final boolean contrastAllergy;

    ReadingBlocks(BlockCriteria criteria, Fact contrastAllergy) {
        this.criteria = criteria;
        this.contrastAllergy = contrastAllergy == Fact.YES;
    }

    BlockReading read(int index, DiagnosticBlock block) {
        var flaw = flawOf(block);
        if (flaw != null) {
            return new BlockReading.NotValid(index, block.date(), flaw);
        }
        var missing = MissingBlockFields.of(block, contrastAllergy);
        var date = block.date();
        var side = block.side();
        var before = block.preScore();
        var lowest = lowestScoreInWindow(block);
        if (!missing.isEmpty()
                || date == null
                || side == null
                || before == null
                || lowest == null) {
            return new BlockReading.Incomplete(index, missing);
        }
        return new BlockReading.Valid(date, side, new Relief(before, lowest));
    }

    private @Nullable BlockFlaw flawOf(DiagnosticBlock block) {
        if (!guidanceSuffices(block)) {
            return BlockFlaw.UNGUIDED;
        }
        if (block.contrastConfirmed() == Fact.NO && !contrastAllergy) {
            return BlockFlaw.CONTRAST_NOT_CONFIRMED;
        }
        if (block.agent() == BlockAgent.STEROID) {
            return BlockFlaw.STEROID_ALONE;
        }
        if (block.preScore() != null
                && block.scale() != null
                && block.scale().outOfTen(block.preScore()).compareTo(criteria.preScore()) < 0) {
            return BlockFlaw.TOO_LITTLE_PAIN_BEFORE;
        }
        if (!block.postScores().isEmpty() && lowestScoreInWindow(block) == null) {
            return BlockFlaw.NO_SCORE_IN_THE_WINDOW;
        }
        return null;
    }

    private boolean guidanceSuffices(DiagnosticBlock block) {
        return switch (block.guidance()) {
            case FLUOROSCOPY, CT -> true;
            case ULTRASOUND -> contrastAllergy || block.pregnantAtBlock() == Fact.YES;
            case NONE -> false;
            case null -> true;
        };
    }

    private @Nullable BigDecimal lowestScoreInWindow(DiagnosticBlock block) {
        BigDecimal lowest = null;
        for (PostScore post : block.postScores()) {
            if (criteria.inWindow(post.minutes())
                    && (lowest == null || post.score().compareTo(lowest) < 0)) {
                lowest = post.score();
            }
        }
        return lowest;
    }
}
