package health.ilium.triage.assessment.facts;

import java.math.BigDecimal;

/// One pain rating, inside its scale.
public record PainScore(BigDecimal value, PainScale scale) {

    /// The rating on the 0–10 scale, exact.
    public BigDecimal outOfTen() {
        return scale.outOfTen(value);
    }
}
