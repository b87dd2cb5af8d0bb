package health.ilium.intake.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The practice's calendar day: no fact may lie after it, and facts are judged as of it.
public final class PracticeDay {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private PracticeDay() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
