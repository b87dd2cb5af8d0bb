package health.ilium.triage.assessment.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One diagnostic SI joint injection as reported; everything in it may be missing.
public record DiagnosticBlock(
        @Nullable LocalDate date,
        @Nullable Side side,
        @Nullable Guidance guidance,
        Fact contrastConfirmed,
        @Nullable BlockAgent agent,
        Fact pregnantAtBlock,
        @Nullable PainScale scale,
        @Nullable BigDecimal preScore,
        List<PostScore> postScores) {

    public DiagnosticBlock {
        postScores = List.copyOf(postScores);
    }
}
