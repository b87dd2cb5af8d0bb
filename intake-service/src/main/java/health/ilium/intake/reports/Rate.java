package health.ilium.intake.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A share of a whole, from 0 to 1.
final class Rate {

    private Rate() {}

    /// To four decimal places; 0 of nothing.
    static BigDecimal of(long part, long whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
