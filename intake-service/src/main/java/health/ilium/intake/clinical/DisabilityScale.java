package health.ilium.intake.clinical;

import java.math.BigDecimal;

/// How a disability score is counted: percent, or raw points up to 50.
public enum DisabilityScale {
    PERCENT(100),
    RAW_0_50(50);

    private final BigDecimal max;

    DisabilityScale(int max) {
        this.max = BigDecimal.valueOf(max);
    }

    /// Whether a value lies on the scale, both ends included.
    public boolean holds(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(max) <= 0;
    }
}
