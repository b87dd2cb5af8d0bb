package health.ilium.triage.decision.avro;

import health.ilium.contract.YesNoUnknown;
import health.ilium.triage.assessment.facts.Fact;
import org.jspecify.annotations.Nullable;

/// The contract and triage use the same names for the same codes.
final class Codes {

    static Fact fact(YesNoUnknown code) {
        return same(Fact.class, code);
    }

    static <E extends Enum<E>> E same(Class<E> type, Enum<?> code) {
        return Enum.valueOf(type, code.name());
    }

    static <E extends Enum<E>> @Nullable E sameOrNull(Class<E> type, @Nullable Enum<?> code) {
        return code == null ? null : same(type, code);
    }

    private Codes() {}
}
