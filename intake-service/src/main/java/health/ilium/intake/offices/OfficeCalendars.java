package health.ilium.intake.offices;

import health.ilium.intake.calendar.BusinessCalendar;
import health.ilium.intake.calendar.OpeningHours;
import health.ilium.intake.submission.Office;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Business hours (`intake.calendar.*`). Every office is closed on federal holidays.
///
/// @param closed days on which every office is closed beside them
/// @param offices what is different at an office
@ConfigurationProperties("intake.calendar")
public record OfficeCalendars(
        @DefaultValue("America/New_York") ZoneId zone,
        @DefaultValue("08:00") LocalTime opens,
        @DefaultValue("17:00") LocalTime closes,
        @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"}) Set<DayOfWeek> days,
        @DefaultValue List<LocalDate> closed,
        @DefaultValue Map<Office, Otherwise> offices) {

    /// What an office does otherwise; null for what it does not.
    public record Otherwise(
            @Nullable LocalTime opens,
            @Nullable LocalTime closes,
            @Nullable Set<DayOfWeek> days,
            @Nullable List<LocalDate> closed) {}

    public BusinessCalendar of(Office office) {
        Otherwise here = offices.get(office);
        return new BusinessCalendar(
                zone,
                here == null
                        ? new OpeningHours(opens, closes, days, Set.copyOf(closed))
                        : new OpeningHours(
                                here.opens() == null ? opens : here.opens(),
                                here.closes() == null ? closes : here.closes(),
                                here.days() == null ? days : here.days(),
                                Set.copyOf(here.closed() == null ? closed : here.closed())));
    }
}
