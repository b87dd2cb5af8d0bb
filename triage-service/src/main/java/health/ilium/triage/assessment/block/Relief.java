package health.ilium.triage.assessment.block;

import health.ilium.triage.assessment.policy.ReliefBands;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Pain before a block and the lowest pain in the window after it, on one scale; `before` is
/// above zero. Compared by cross-multiplication, so nothing is ever rounded.
public record Relief(BigDecimal before, BigDecimal lowestAfter) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    BlockResult within(ReliefBands bands) {
        if (isAtLeast(bands.positiveFrom())) {
            return BlockResult.POSITIVE;
        }
        return isAtLeast(bands.indeterminateFrom())
                ? BlockResult.INDETERMINATE
                : BlockResult.NEGATIVE;
    }

    boolean isLowerThan(Relief other) {
        return drop().multiply(other.before).compareTo(other.drop().multiply(before)) < 0;
    }

    /// For people: rounded down to one decimal, so that it never looks like more than it is.
    public String percent() {
        return drop().multiply(HUNDRED)
                        .divide(before, 1, RoundingMode.FLOOR)
                        .stripTrailingZeros()
                        .toPlainString()
                + " percent";
    }

    private boolean isAtLeast(BigDecimal percent) {
        return drop().multiply(HUNDRED).compareTo(percent.multiply(before)) >= 0;
    }

    private BigDecimal drop() {
        return before.subtract(lowestAfter);
    }
}
