package health.ilium.triage.assessment;

import health.ilium.triage.assessment.facts.BlockAgent;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.Guidance;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.PostScore;
import health.ilium.triage.assessment.facts.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A diagnostic block under construction.
final class ABlock {

    @Nullable LocalDate date = LocalDate.of(2026, 10, 2);
    @Nullable Side side = Side.LEFT;
    @Nullable Guidance guidance = Guidance.FLUOROSCOPY;
    Fact contrast = Fact.YES;
    @Nullable BlockAgent agent = BlockAgent.LOCAL_ANAESTHETIC;
    Fact pregnantAtBlock = Fact.UNKNOWN;
    @Nullable PainScale scale = PainScale.NRS_0_10;
    @Nullable BigDecimal before = new BigDecimal("8");
    List<PostScore> after = List.of(after(30, "1"), after(60, "2"));

    private ABlock() {}

    /// 87.5 percent of relief.
    static ABlock positive() {
        return new ABlock();
    }

    static ABlock indeterminate() {
        return new ABlock().with(it -> it.after = List.of(after(30, "3")));
    }

    static ABlock negative() {
        return new ABlock().with(it -> it.after = List.of(after(30, "6")));
    }

    ABlock on(Side side) {
        return with(it -> it.side = side);
    }

    ABlock on(LocalDate date) {
        return with(it -> it.date = date);
    }

    ABlock with(Consumer<ABlock> change) {
        change.accept(this);
        return this;
    }

    static PostScore after(int minutes, String score) {
        return new PostScore(minutes, new BigDecimal(score));
    }

    DiagnosticBlock build() {
        return new DiagnosticBlock(
                date, side, guidance, contrast, agent, pregnantAtBlock, scale, before, after);
    }
}
