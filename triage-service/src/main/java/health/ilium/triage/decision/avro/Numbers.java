package health.ilium.triage.decision.avro;

import health.ilium.delivery.consuming.ImpossibleContent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads numbers, and refuses what cannot be; a refusal names the field and never the value.
final class Numbers {

    static final BigDecimal UNBOUNDED = BigDecimal.TEN.pow(100);

    /// More than any instrument yields; keeps arithmetic on a hostile number cheap.
    private static final int MOST_DIGITS = 1000;

    static int notNegative(String field, int value) {
        if (value < 0) {
            throw new ImpossibleContent(field + " is negative");
        }
        return value;
    }

    static @Nullable Integer notNegativeOrNull(String field, @Nullable Integer value) {
        return value == null ? null : (Integer) notNegative(field, value);
    }

    static BigDecimal decimal(String field, String text, BigDecimal most) {
        var value = decimal(field, text);
        if (value.signum() < 0 || value.compareTo(most) > 0) {
            throw new ImpossibleContent(field + " is outside its scale");
        }
        return value;
    }

    static @Nullable BigDecimal decimalOrNull(
            String field, @Nullable String text, BigDecimal most) {
        return text == null ? null : decimal(field, text, most);
    }

    private static BigDecimal decimal(String field, String text) {
        try {
            var value = text.length() > MOST_DIGITS ? null : new BigDecimal(text);
            if (value != null && Math.abs((long) value.scale()) <= MOST_DIGITS) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below; the exception's message would hold the value.
        }
        throw new ImpossibleContent(field + " is not a number");
    }

    private Numbers() {}
}
