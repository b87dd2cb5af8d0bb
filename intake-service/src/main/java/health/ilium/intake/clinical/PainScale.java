package health.ilium.intake.clinical;

import java.math.BigDecimal;

/// Scale of a pain rating.
public enum PainScale {
    NRS_0_10(10),
    VAS_0_100(100);

    private final BigDecimal max;

    PainScale(int max) {
        this.max = BigDecimal.valueOf(max);
    }

    /// Whether a value lies on the scale, both ends included.
    public boolean holds(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(max) <= 0;
    }
}
