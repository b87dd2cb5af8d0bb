package health.ilium.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final BusinessCalendar calendar = new BusinessCalendar(NEW_YORK, UsualHours.OPEN);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # from             | days | hours | due              | why
                    2026-11-23T10:00   | 1    | 0     | 2026-11-24T10:00 | the same time on the next day
                    2026-11-20T16:00   | 0    | 2     | 2026-11-23T09:00 | a weekend lies between
                    2026-11-21T12:00   | 1    | 0     | 2026-11-24T08:00 | a Saturday begins on Monday
                    2026-11-25T10:00   | 1    | 0     | 2026-11-27T10:00 | Thanksgiving
                    2026-11-24T18:30   | 0    | 1     | 2026-11-25T09:00 | after closing
                    2026-11-24T06:00   | 0    | 1     | 2026-11-24T09:00 | before opening
                    2026-11-24T17:00   | 0    | 0     | 2026-11-25T08:00 | at closing
                    2026-07-02T12:00   | 1    | 0     | 2026-07-06T12:00 | Independence Day on a Saturday
                    2027-12-30T12:00   | 1    | 0     | 2028-01-03T12:00 | New Year's Day on a Saturday
                    2026-03-06T16:00   | 0    | 2     | 2026-03-09T09:00 | clocks go forward on Sunday
                    2026-10-30T16:00   | 1    | 0     | 2026-11-02T16:00 | clocks go back on Sunday
                    2026-11-23T08:00   | 0    | 18    | 2026-11-24T17:00 | two whole days end at closing
                    """,
            delimiter = '|')
    void addsBusinessTime(LocalDateTime from, int days, int hours, LocalDateTime due, String why) {
        assertThat(calendar.plus(at(from), new BusinessTime(days, Duration.ofHours(hours))))
                .as(why)
                .isEqualTo(at(due));
    }

    @Test
    void countsOnlyWhileTheOfficeIsOpen() {
        assertThat(
                        calendar.between(
                                at(LocalDateTime.parse("2026-11-20T16:00")),
                                at(LocalDateTime.parse("2026-11-23T09:30"))))
                .isEqualTo(Duration.ofMinutes(150));
        assertThat(
                        calendar.between(
                                at(LocalDateTime.parse("2026-11-21T01:00")),
                                at(LocalDateTime.parse("2026-11-22T23:00"))))
                .isZero();
    }

    @Test
    void whatIsAddedIsWhatLiesBetween() {
        Instant from = at(LocalDateTime.parse("2026-10-28T11:17"));
        for (int minutes = 1; minutes < 6_000; minutes += 37) {
            Duration time = Duration.ofMinutes(minutes);

            assertThat(calendar.between(from, calendar.plus(from, BusinessTime.hours(time))))
                    .isEqualTo(time);
        }
    }

    @Test
    void officeMayCloseOnFurtherDays() {
        OpeningHours hours =
                new OpeningHours(
                        UsualHours.OPEN.opens(),
                        UsualHours.OPEN.closes(),
                        UsualHours.OPEN.days(),
                        Set.of(LocalDate.of(2026, 11, 24)));

        assertThat(
                        new BusinessCalendar(NEW_YORK, hours)
                                .dayOf(at(LocalDateTime.parse("2026-11-24T10:00"))))
                .isEqualTo("2026-11-25");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-19, 2026-02-16, 2026-05-25, 2026-06-19, 2026-07-03, 2026-09-07,"
                + " 2026-10-12, 2026-11-11, 2026-11-26, 2026-12-25"
    })
    void federalHolidaysOf2026(
            LocalDate a,
            LocalDate b,
            LocalDate c,
            LocalDate d,
            LocalDate e,
            LocalDate f,
            LocalDate g,
            LocalDate h,
            LocalDate i,
            LocalDate j,
            LocalDate k) {
        assertThat(
                        LocalDate.of(2026, 1, 1)
                                .datesUntil(LocalDate.of(2027, 1, 1))
                                .filter(FederalHolidays::include))
                .containsExactly(a, b, c, d, e, f, g, h, i, j, k);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(NEW_YORK).toInstant();
    }
}
