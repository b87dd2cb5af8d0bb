package health.ilium.intake.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The practice's calendar day, on which facts are judged.
public final class PracticeDay {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private PracticeDay() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
