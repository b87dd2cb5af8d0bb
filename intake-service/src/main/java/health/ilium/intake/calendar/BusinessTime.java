package health.ilium.intake.calendar;

import java.time.Duration;

/// How long something may take by business hours: so many business days, and then so long while an
/// office is open.
///
/// @param days to the same time of day
public record BusinessTime(int days, Duration hours) {

    public BusinessTime {
        if (days < 0 || hours.isNegative()) {
            throw new IllegalArgumentException("A business time is not negative");
        }
    }

    public static BusinessTime days(int days) {
        return new BusinessTime(days, Duration.ZERO);
    }

    public static BusinessTime hours(Duration hours) {
        return new BusinessTime(0, hours);
    }
}
