package health.ilium.intake.wire.json;

import static health.ilium.intake.wire.json.FaultCode.NOT_WHOLE;
import static health.ilium.intake.wire.json.FaultCode.OUT_OF_RANGE;
import static health.ilium.intake.wire.json.FaultCode.WRONG_TYPE;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/// Rules for numbers, none of which may be negative. JSON has one kind of number: 12.0 is 12.
public final class Numbers {

    private static final int FINEST = 6;

    private Numbers() {}

    /// A whole number from 0 to the greatest one.
    public static Rule<Integer> whole(int greatest) {
        return decimal(BigDecimal.valueOf(greatest))
                .then(
                        number ->
                                number.scale() > 0
                                        ? Verdict.rejected(NOT_WHOLE, "must be a whole number")
                                        : Verdict.accepted(number.intValueExact()),
                        0);
    }

    /// A version of a referral, from 1.
    public static Rule<Long> version() {
        return whole(Integer.MAX_VALUE)
                .then(
                        version ->
                                version == 0
                                        ? Verdict.rejected(OUT_OF_RANGE, "must be 1 or more")
                                        : Verdict.accepted(version.longValue()),
                        1L);
    }

    /// A number from 0 to the greatest one with at most six decimal places.
    public static Rule<BigDecimal> decimal(BigDecimal greatest) {
        return new Rule<>(value -> decimal(value, greatest), BigDecimal.ZERO);
    }

    private static Verdict<BigDecimal> decimal(JsonNode value, BigDecimal greatest) {
        if (!value.isNumber()) {
            return Verdict.rejected(WRONG_TYPE, "must be a number");
        }
        BigDecimal given = value.decimalValue();
        if (given.signum() < 0 || given.compareTo(greatest) > 0) {
            return Verdict.rejected(OUT_OF_RANGE, "must be from 0 to " + greatest.toPlainString());
        }
        BigDecimal number = given.stripTrailingZeros();
        return number.scale() > FINEST
                ? Verdict.rejected(OUT_OF_RANGE, "must have at most six decimal places")
                : Verdict.accepted(plain(number));
    }

    /// 10, not 1E+1.
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
