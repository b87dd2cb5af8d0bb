package health.ilium.triage.decision.avro;

import static health.ilium.triage.decision.avro.Codes.fact;
import static health.ilium.triage.decision.avro.Codes.sameOrNull;

import health.ilium.triage.assessment.facts.BlockAgent;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Guidance;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.PostScore;
import health.ilium.triage.assessment.facts.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Blocks {

    private static final String FIELD = "clinical.diagnosticBlocks[].";

    static List<DiagnosticBlock> of(
            List<health.ilium.contract.DiagnosticBlock> given, LocalDate asOf) {
        return given.stream().map(block -> of(block, asOf)).toList();
    }

    private static DiagnosticBlock of(health.ilium.contract.DiagnosticBlock given, LocalDate asOf) {
        var scale = sameOrNull(PainScale.class, given.getScale());
        var most = most(scale);
        return new DiagnosticBlock(
                Days.pastOrNull(FIELD + "date", given.getDate(), asOf),
                sameOrNull(Side.class, given.getSide()),
                sameOrNull(Guidance.class, given.getGuidance()),
                fact(given.getContrastConfirmed()),
                sameOrNull(BlockAgent.class, given.getAgent()),
                fact(given.getPregnantAtBlock()),
                scale,
                Numbers.decimalOrNull(FIELD + "preScore", given.getPreScore(), most),
                given.getPostScores().stream().map(it -> postScore(it, most)).toList());
    }

    private static PostScore postScore(health.ilium.contract.PostScore given, BigDecimal most) {
        return new PostScore(
                Numbers.notNegative(FIELD + "postScores[].minutes", given.getMinutes()),
                Numbers.decimal(FIELD + "postScores[].score", given.getScore(), most));
    }

    /// A block whose scale nobody stated may use either.
    private static BigDecimal most(@Nullable PainScale scale) {
        return Scores.most(scale == null ? PainScale.VAS_0_100 : scale);
    }

    private Blocks() {}
}
