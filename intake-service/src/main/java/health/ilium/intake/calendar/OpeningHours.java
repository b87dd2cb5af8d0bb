package health.ilium.intake.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/// When an office is open.
///
/// @param days of the week
/// @param closed further days on which it is closed
public record OpeningHours(
        LocalTime opens, LocalTime closes, Set<DayOfWeek> days, Set<LocalDate> closed) {

    public OpeningHours {
        if (!opens.isBefore(closes) || days.isEmpty()) {
            throw new IllegalArgumentException(
                    "intake.calendar: an office opens before it closes, on one day at least");
        }
        days = Set.copyOf(days);
        closed = Set.copyOf(closed);
    }

    boolean on(LocalDate day) {
        return days.contains(day.getDayOfWeek())
                && !closed.contains(day)
                && !FederalHolidays.include(day);
    }
}
