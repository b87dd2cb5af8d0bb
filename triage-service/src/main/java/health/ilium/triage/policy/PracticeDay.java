package health.ilium.triage.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The practice's calendar.
final class PracticeDay {

    private static final ZoneId PRACTICE = ZoneId.of("America/New_York");

    static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, PRACTICE);
    }

    private PracticeDay() {}
}
