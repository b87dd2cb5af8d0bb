package health.ilium.intake.cdshooks.fhir;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A FHIR `date` or `dateTime`. A year or a month alone is no day, so nothing is known of it.
///
/// @param day as it was written, by the calendar of whoever wrote it
/// @param instant to put several in order
record When(@Nullable LocalDate day, Instant instant) {

    static final When UNKNOWN = new When(null, Instant.MIN);
    static final Comparator<When> EARLIEST_FIRST = Comparator.comparing(When::instant);

    private static final int LENGTH_OF_A_DAY = 10;

    static When of(String text) {
        try {
            if (text.length() == LENGTH_OF_A_DAY) {
                LocalDate day = LocalDate.parse(text);
                return new When(day, day.atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            OffsetDateTime time = OffsetDateTime.parse(text);
            return new When(time.toLocalDate(), time.toInstant());
        } catch (DateTimeException notADay) {
            return UNKNOWN;
        }
    }
}
