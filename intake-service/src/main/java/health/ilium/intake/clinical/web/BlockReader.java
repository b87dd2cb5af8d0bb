package health.ilium.intake.clinical.web;

import static health.ilium.intake.clinical.web.Facts.LONGEST_LIST;
import static health.ilium.intake.clinical.web.Facts.MOST_MINUTES;
import static health.ilium.intake.clinical.web.Facts.SIDE;
import static health.ilium.intake.clinical.web.Facts.listed;
import static health.ilium.intake.clinical.web.Facts.yesNo;
import static health.ilium.intake.clinical.web.ScoreReader.PAIN_SCALE;
import static health.ilium.intake.clinical.web.ScoreReader.VALUE;
import static health.ilium.intake.clinical.web.ScoreReader.onScale;

import health.ilium.intake.clinical.DiagnosticBlock;
import health.ilium.intake.clinical.PainScale;
import health.ilium.intake.clinical.PostScore;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Numbers;
import health.ilium.intake.wire.json.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads a diagnostic block: an item of `clinical.diagnosticBlocks`, or `block`.
public final class BlockReader {

    private static final Rule<DiagnosticBlock.Guidance> GUIDANCE =
            Codes.of(DiagnosticBlock.Guidance.class);
    private static final Rule<DiagnosticBlock.Agent> AGENT = Codes.of(DiagnosticBlock.Agent.class);
    private static final Rule<Integer> MINUTES = Numbers.whole(MOST_MINUTES);

    private final Rule<LocalDate> day;

    public BlockReader(Moments moments) {
        this.day = moments.day();
    }

    public DiagnosticBlock read(Fields block) {
        PainScale scale = block.optional("scale", PAIN_SCALE);
        BigDecimal before = block.optional("preScore", VALUE);
        onScale(block, "preScore", before, scale);
        return new DiagnosticBlock(
                block.optional("date", day),
                block.optional("side", SIDE),
                block.optional("guidance", GUIDANCE),
                yesNo(block, "contrastConfirmed"),
                block.optional("agent", AGENT),
                yesNo(block, "pregnantAtBlock"),
                scale,
                before,
                listed(
                        block.objects(
                                "postScores", LONGEST_LIST, score -> postScore(score, scale))));
    }

    private static PostScore postScore(Fields score, @Nullable PainScale scale) {
        BigDecimal after = score.required("score", VALUE);
        onScale(score, "score", after, scale);
        return new PostScore(score.required("minutes", MINUTES), after);
    }
}
