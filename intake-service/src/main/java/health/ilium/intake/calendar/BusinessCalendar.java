package health.ilium.intake.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The business hours of an office. A day on which clocks are changed has as many business hours as
/// the wall clock shows between opening and closing.
public record BusinessCalendar(ZoneId zone, OpeningHours hours) {

    /// When so much business time has passed. Outside of business hours it begins to pass at the
    /// next opening.
    public Instant plus(Instant from, BusinessTime time) {
        ZonedDateTime begin = open(from.atZone(zone));
        LocalDate day = begin.toLocalDate();
        for (int i = 0; i < time.days(); i++) {
            day = nextDay(day);
        }
        return plus(at(day, begin.toLocalTime()), time.hours());
    }

    /// When so much time has passed while the office was open.
    public Instant plus(ZonedDateTime from, Duration time) {
        ZonedDateTime begin = open(from);
        Duration left = time;
        while (left.compareTo(leftOf(begin)) > 0) {
            left = left.minus(leftOf(begin));
            begin = opening(nextDay(begin.toLocalDate()));
        }
        return begin.plus(left).toInstant();
    }

    /// How long the office was open between two instants.
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        ZonedDateTime begin = open(from.atZone(zone));
        while (begin.toInstant().isBefore(to)) {
            Instant end = closing(begin.toLocalDate()).toInstant();
            sum = sum.plus(Duration.between(begin.toInstant(), end.isBefore(to) ? end : to));
            begin = opening(nextDay(begin.toLocalDate()));
        }
        return sum;
    }

    /// The business day to which an instant belongs: its own, or the next.
    public LocalDate dayOf(Instant instant) {
        return open(instant.atZone(zone)).toLocalDate();
    }

    /// When the business day ends to which an instant belongs.
    public Instant endOfDay(Instant instant) {
        return closing(dayOf(instant)).toInstant();
    }

    private ZonedDateTime open(ZonedDateTime moment) {
        ZonedDateTime here = moment.withZoneSameInstant(zone);
        LocalDate day = here.toLocalDate();
        if (!hours.on(day) || !here.isBefore(closing(day))) {
            return opening(nextDay(day));
        }
        return here.isBefore(opening(day)) ? opening(day) : here;
    }

    private Duration leftOf(ZonedDateTime moment) {
        return Duration.between(moment, closing(moment.toLocalDate()));
    }

    private LocalDate nextDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!hours.on(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private ZonedDateTime opening(LocalDate day) {
        return at(day, hours.opens());
    }

    private ZonedDateTime closing(LocalDate day) {
        return at(day, hours.closes());
    }

    private ZonedDateTime at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, zone);
    }
}
