package health.ilium.intake.triage.avro;

import health.ilium.contract.YesNoUnknown;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Codes are spelled alike in the domain and in the contract.
final class Codes {

    private Codes() {}

    static <T extends Enum<T>> T same(Class<T> type, Enum<?> code) {
        return Enum.valueOf(type, code.name());
    }

    static <T extends Enum<T>> @Nullable T orNull(Class<T> type, @Nullable Enum<?> code) {
        return code == null ? null : same(type, code);
    }

    static YesNoUnknown fact(health.ilium.intake.clinical.YesNoUnknown fact) {
        return switch (fact) {
            case YES -> YesNoUnknown.YES;
            case NO -> YesNoUnknown.NO;
            case UNKNOWN -> YesNoUnknown.UNKNOWN;
        };
    }

    static @Nullable String decimal(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
