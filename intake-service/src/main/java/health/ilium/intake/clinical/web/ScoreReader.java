package health.ilium.intake.clinical.web;

import static health.ilium.intake.wire.json.FaultCode.OUT_OF_RANGE;

import health.ilium.intake.clinical.Disability;
import health.ilium.intake.clinical.DisabilityScale;
import health.ilium.intake.clinical.PainScale;
import health.ilium.intake.clinical.PainScore;
import health.ilium.intake.clinical.Scale;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Numbers;
import health.ilium.intake.wire.json.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads `clinical.painScore` and `clinical.disability`. A part of one is held against its scale
/// again when it is merged.
final class ScoreReader {

    /// Where the scale is unknown, the widest one counts.
    static final Rule<PainScale> PAIN_SCALE =
            Codes.of(PainScale.class).standingIn(PainScale.VAS_0_100);

    static final Rule<BigDecimal> VALUE = Numbers.decimal(BigDecimal.valueOf(100));

    private static final Rule<DisabilityScale> DISABILITY_SCALE =
            Codes.of(DisabilityScale.class).standingIn(DisabilityScale.PERCENT);
    private static final Rule<Disability.Instrument> INSTRUMENT =
            Codes.of(Disability.Instrument.class);

    private final Rule<LocalDate> day;
    private final Extent extent;

    ScoreReader(Moments moments, Extent extent) {
        this.day = moments.day();
        this.extent = extent;
    }

    PainScore pain(Fields score) {
        PainScale scale = part(score, "scale", PAIN_SCALE);
        BigDecimal value = part(score, "value", VALUE);
        onScale(score, "value", value, scale);
        return new PainScore(value, scale, score.optional("measuredOn", day));
    }

    Disability disability(Fields score) {
        DisabilityScale scale = part(score, "scale", DISABILITY_SCALE);
        BigDecimal value = part(score, "value", VALUE);
        onScale(score, "value", value, scale);
        return new Disability(
                score.optional("instrument", INSTRUMENT),
                value,
                scale,
                score.optional("measuredOn", day));
    }

    static void onScale(
            Fields fields, String name, @Nullable BigDecimal value, @Nullable Scale scale) {
        if (value != null && scale != null && !scale.holds(value)) {
            fields.fault(name, OUT_OF_RANGE, "must lie on its scale");
        }
    }

    private <T> @Nullable T part(Fields score, String name, Rule<T> rule) {
        return switch (extent) {
            case WHOLE -> score.required(name, rule);
            case PART -> score.optional(name, rule);
        };
    }
}
