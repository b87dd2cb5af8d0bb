package health.ilium.triage.assessment.facts;

import java.math.BigDecimal;

/// One Oswestry Disability Index score, inside its scale.
public record Disability(BigDecimal value, DisabilityScale scale) {

    private static final BigDecimal PERCENT_PER_POINT = BigDecimal.TWO;

    public BigDecimal percent() {
        return switch (scale) {
            case PERCENT -> value;
            case RAW_0_50 -> value.multiply(PERCENT_PER_POINT);
        };
    }
}
