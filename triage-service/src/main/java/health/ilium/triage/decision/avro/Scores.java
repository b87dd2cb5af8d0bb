package health.ilium.triage.decision.avro;

import static health.ilium.triage.decision.avro.Codes.same;

import health.ilium.triage.assessment.facts.Disability;
import health.ilium.triage.assessment.facts.DisabilityScale;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.PainScore;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

final class Scores {

    static @Nullable PainScore pain(
            health.ilium.contract.@Nullable PainScore given, LocalDate asOf) {
        if (given == null) {
            return null;
        }
        Days.pastOrNull("clinical.painScore.measuredOn", given.getMeasuredOn(), asOf);
        var scale = same(PainScale.class, given.getScale());
        return new PainScore(
                Numbers.decimal("clinical.painScore.value", given.getValue(), most(scale)), scale);
    }

    static @Nullable Disability disability(
            health.ilium.contract.@Nullable Disability given, LocalDate asOf) {
        if (given == null) {
            return null;
        }
        Days.pastOrNull("clinical.disability.measuredOn", given.getMeasuredOn(), asOf);
        var scale = same(DisabilityScale.class, given.getScale());
        return new Disability(
                Numbers.decimal("clinical.disability.value", given.getValue(), most(scale)), scale);
    }

    static BigDecimal most(PainScale scale) {
        return switch (scale) {
            case NRS_0_10 -> BigDecimal.TEN;
            case VAS_0_100 -> BigDecimal.valueOf(100);
        };
    }

    private static BigDecimal most(DisabilityScale scale) {
        return switch (scale) {
            case PERCENT -> BigDecimal.valueOf(100);
            case RAW_0_50 -> BigDecimal.valueOf(50);
        };
    }

    private Scores() {}
}
