package health.ilium.intake.triage.avro;

import health.ilium.contract.BlockAgent;
import health.ilium.contract.DiagnosticBlock;
import health.ilium.contract.Disability;
import health.ilium.contract.DisabilityInstrument;
import health.ilium.contract.DisabilityScale;
import health.ilium.contract.Guidance;
import health.ilium.contract.PainScale;
import health.ilium.contract.PainScore;
import health.ilium.contract.PostScore;
import health.ilium.contract.Side;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Scores, and the injections they tell the relief of, in the words of the contract.
final class AvroScores {

    private AvroScores() {}

    static @Nullable PainScore of(health.ilium.intake.clinical.@Nullable PainScore score) {
        return score == null
                ? null
                : new PainScore(
                        Objects.requireNonNull(score.value()).toPlainString(),
                        Codes.same(PainScale.class, Objects.requireNonNull(score.scale())),
                        score.measuredOn());
    }

    /// A disability score without instrument is an Oswestry score: there is no other.
    static @Nullable Disability of(health.ilium.intake.clinical.@Nullable Disability score) {
        return score == null
                ? null
                : new Disability(
                        DisabilityInstrument.ODI,
                        Objects.requireNonNull(score.value()).toPlainString(),
                        Codes.same(DisabilityScale.class, Objects.requireNonNull(score.scale())),
                        score.measuredOn());
    }

    static DiagnosticBlock of(health.ilium.intake.clinical.DiagnosticBlock block) {
        return new DiagnosticBlock(
                block.date(),
                Codes.orNull(Side.class, block.side()),
                Codes.orNull(Guidance.class, block.guidance()),
                Codes.fact(block.contrastConfirmed()),
                Codes.orNull(BlockAgent.class, block.agent()),
                Codes.fact(block.pregnantAtBlock()),
                Codes.orNull(PainScale.class, block.scale()),
                Codes.decimal(block.preScore()),
                block.postScores().stream()
                        .map(it -> new PostScore(it.minutes(), it.score().toPlainString()))
                        .toList());
    }
}
