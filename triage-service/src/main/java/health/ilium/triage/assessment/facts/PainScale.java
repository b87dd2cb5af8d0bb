package health.ilium.triage.assessment.facts;

import java.math.BigDecimal;

/// The scale of a pain rating.
public enum PainScale {
    NRS_0_10,
    VAS_0_100;

    /// The rating on the 0–10 scale, exact.
    public BigDecimal outOfTen(BigDecimal rating) {
        return switch (this) {
            case NRS_0_10 -> rating;
            case VAS_0_100 -> rating.movePointLeft(1);
        };
    }
}
