package health.ilium.intake.clinical;

import java.math.BigDecimal;

/// A scale from zero to its greatest value.
public sealed interface Scale permits PainScale, DisabilityScale {

    int greatest();

    /// Whether a value lies on the scale, both ends included.
    default boolean holds(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(greatest())) <= 0;
    }
}
