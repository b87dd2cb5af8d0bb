package health.ilium.triage.decision.avro;

import health.ilium.delivery.consuming.ImpossibleContent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads calendar days, and refuses those that cannot be.
final class Days {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    static LocalDate anyDay(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new ImpossibleContent(field + " is no calendar day of our time");
        }
        return day;
    }

    /// A day up to `asOf`; the one after it is still allowed, as it may have begun elsewhere.
    private static LocalDate past(String field, LocalDate day, LocalDate asOf) {
        if (anyDay(field, day).isAfter(asOf.plusDays(1))) {
            throw new ImpossibleContent(field + " is in the future");
        }
        return day;
    }

    static @Nullable LocalDate pastOrNull(String field, @Nullable LocalDate day, LocalDate asOf) {
        return day == null ? null : past(field, day, asOf);
    }

    private Days() {}
}
