package health.ilium.triage.assessment.rules;

import java.math.BigDecimal;

/// Decimals for people: no exponent, no trailing zeros.
final class Numbers {

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private Numbers() {}
}
