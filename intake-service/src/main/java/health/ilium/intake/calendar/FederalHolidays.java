package health.ilium.intake.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;

/// The holidays of United States federal law (5 U.S.C. 6103) as they are observed: one that falls
/// on a Saturday on the Friday before, one on a Sunday on the Monday after.
final class FederalHolidays {

    private FederalHolidays() {}

    static boolean include(LocalDate day) {
        return Stream.of(day.getYear(), day.getYear() + 1)
                .flatMap(FederalHolidays::of)
                .map(FederalHolidays::observed)
                .anyMatch(day::equals);
    }

    private static Stream<LocalDate> of(int year) {
        return Stream.of(
                LocalDate.of(year, Month.JANUARY, 1),
                month(year, Month.JANUARY).with(dayOfWeekInMonth(3, MONDAY)),
                month(year, Month.FEBRUARY).with(dayOfWeekInMonth(3, MONDAY)),
                month(year, Month.MAY).with(lastInMonth(MONDAY)),
                LocalDate.of(year, Month.JUNE, 19),
                LocalDate.of(year, Month.JULY, 4),
                month(year, Month.SEPTEMBER).with(dayOfWeekInMonth(1, MONDAY)),
                month(year, Month.OCTOBER).with(dayOfWeekInMonth(2, MONDAY)),
                LocalDate.of(year, Month.NOVEMBER, 11),
                month(year, Month.NOVEMBER).with(dayOfWeekInMonth(4, THURSDAY)),
                LocalDate.of(year, Month.DECEMBER, 25));
    }

    private static LocalDate month(int year, Month month) {
        return LocalDate.of(year, month, 1);
    }

    private static LocalDate observed(LocalDate holiday) {
        if (holiday.getDayOfWeek() == SATURDAY) {
            return holiday.minusDays(1);
        }
        return holiday.getDayOfWeek() == SUNDAY ? holiday.plusDays(1) : holiday;
    }
}
