package health.ilium.triage.assessment.alteration;

import static health.ilium.triage.assessment.alteration.Alterations.one;
import static java.util.Objects.requireNonNullElse;

import health.ilium.triage.assessment.facts.BlockAgent;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.Guidance;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.PostScore;
import health.ilium.triage.assessment.policy.BlockCriteria;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records of blocks with whatever they lack: what is known of a block stays, the rest reads well.
final class BlockRecords {

    static List<Alteration> complete(BlockCriteria criteria) {
        return one(
                "the missing parts of the diagnostic blocks were documented with favourable values",
                it ->
                        it.diagnosticBlocks =
                                it.diagnosticBlocks.stream()
                                        .map(block -> complete(block, criteria, it))
                                        .toList());
    }

    private static DiagnosticBlock complete(
            DiagnosticBlock block, BlockCriteria criteria, PictureDraft draft) {
        var scale = block.scale() == null ? scaleThatFits(block) : block.scale();
        var side = draft.painSide == null ? null : draft.painSide.sides().getFirst();
        return new DiagnosticBlock(
                requireNonNullElse(block.date(), draft.asOf()),
                block.side() == null ? side : block.side(),
                requireNonNullElse(block.guidance(), Guidance.FLUOROSCOPY),
                block.contrastConfirmed() == Fact.UNKNOWN ? Fact.YES : block.contrastConfirmed(),
                requireNonNullElse(block.agent(), BlockAgent.LOCAL_ANAESTHETIC),
                block.pregnantAtBlock(),
                scale,
                requireNonNullElse(block.preScore(), worst(scale)),
                block.postScores().isEmpty()
                        ? List.of(new PostScore(criteria.minutesFrom(), BigDecimal.ZERO))
                        : block.postScores());
    }

    private static PainScale scaleThatFits(DiagnosticBlock block) {
        boolean fits = isOutOfTen(block.preScore());
        for (PostScore post : block.postScores()) {
            fits &= isOutOfTen(post.score());
        }
        return fits ? PainScale.NRS_0_10 : PainScale.VAS_0_100;
    }

    private static boolean isOutOfTen(@Nullable BigDecimal score) {
        return score == null || score.compareTo(worst(PainScale.NRS_0_10)) <= 0;
    }

    private static BigDecimal worst(PainScale scale) {
        return switch (scale) {
            case NRS_0_10 -> BigDecimal.TEN;
            case VAS_0_100 -> BigDecimal.valueOf(100);
        };
    }

    private BlockRecords() {}
}
