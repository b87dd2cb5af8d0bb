package health.ilium.triage.assessment.alteration;

import static health.ilium.triage.assessment.alteration.Alterations.one;

import health.ilium.triage.assessment.facts.BlockAgent;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.Guidance;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.PostScore;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.policy.BlockCriteria;
import health.ilium.triage.assessment.policy.RuleParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Further blocks with full relief, after all that were recorded.
final class Blocks {

    static List<Alteration> positive(RuleParameters policy) {
        int required = policy.positiveBlocks().required();
        return one(
                "%s relieved the pain by at least %s percent"
                        .formatted(
                                required == 1
                                        ? "a valid diagnostic block"
                                        : required + " valid diagnostic blocks",
                                policy.blockResponse()
                                        .positiveFrom()
                                        .stripTrailingZeros()
                                        .toPlainString()),
                it -> addPositives(required, policy.diagnosticBlock(), it));
    }

    private static void addPositives(int count, BlockCriteria criteria, PictureDraft draft) {
        if (draft.painSide == null) {
            return;
        }
        var blocks = new ArrayList<>(draft.diagnosticBlocks);
        for (int i = 0; i < count; i++) {
            var day = dayAfterAll(blocks, draft.asOf());
            for (Side side : draft.painSide.sides()) {
                blocks.add(fullRelief(day, side, criteria));
            }
        }
        draft.diagnosticBlocks = blocks;
    }

    private static LocalDate dayAfterAll(List<DiagnosticBlock> blocks, LocalDate asOf) {
        var last = asOf;
        for (DiagnosticBlock block : blocks) {
            last = block.date() != null && block.date().isAfter(last) ? block.date() : last;
        }
        return last.plusDays(1);
    }

    private static DiagnosticBlock fullRelief(LocalDate day, Side side, BlockCriteria criteria) {
        return new DiagnosticBlock(
                day,
                side,
                Guidance.FLUOROSCOPY,
                Fact.YES,
                BlockAgent.LOCAL_ANAESTHETIC,
                Fact.NO,
                PainScale.NRS_0_10,
                BigDecimal.TEN,
                List.of(new PostScore(criteria.minutesFrom(), BigDecimal.ZERO)));
    }

    private Blocks() {}
}
