package health.ilium.intake.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A diagnostic injection and the relief after it. Anything may be missing; triage asks for it.
public record DiagnosticBlock(
        @Nullable LocalDate date,
        @Nullable Side side,
        @Nullable Guidance guidance,
        YesNoUnknown contrastConfirmed,
        @Nullable Agent agent,
        YesNoUnknown pregnantAtBlock,
        @Nullable PainScale scale,
        @Nullable BigDecimal preScore,
        List<PostScore> postScores) {

    public DiagnosticBlock {
        contrastConfirmed = YesNoUnknown.known(contrastConfirmed);
        pregnantAtBlock = YesNoUnknown.known(pregnantAtBlock);
        postScores = Lists.copied(postScores);
    }

    /// What was injected.
    public enum Agent {
        LOCAL_ANAESTHETIC,
        ANAESTHETIC_AND_STEROID,
        STEROID
    }

    /// How the needle was guided.
    public enum Guidance {
        FLUOROSCOPY,
        CT,
        ULTRASOUND,
        NONE
    }
}
