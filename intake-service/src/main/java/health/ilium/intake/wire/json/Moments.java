package health.ilium.intake.wire.json;

import static health.ilium.intake.wire.json.FaultCode.IN_THE_FUTURE;
import static health.ilium.intake.wire.json.FaultCode.NOT_A_DATE;
import static health.ilium.intake.wire.json.FaultCode.NOT_A_POINT_IN_TIME;
import static health.ilium.intake.wire.json.FaultCode.OUT_OF_RANGE;
import static health.ilium.intake.wire.json.FaultCode.WRONG_TYPE;

import health.ilium.intake.calendar.PracticeDay;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Rules for days and instants, none of which may be in the future as seen at one instant.
///
/// @param now when the request is read
public record Moments(Instant now) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
    private static final Duration FURTHEST = Duration.ofDays(731);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");

    /// A day, `2026-11-18`, up to today by the practice's calendar.
    public Rule<LocalDate> day() {
        LocalDate today = PracticeDay.of(now);
        return new Rule<>(value -> day(value, today), EARLIEST);
    }

    /// An instant with its offset, `2026-11-20T15:00:00Z`; clocks may differ by five minutes.
    public Rule<Instant> instant() {
        return new Rule<>(value -> instant(value, now.plus(CLOCK_SKEW)), Instant.EPOCH);
    }

    /// An instant with its offset that may lie up to two years ahead, for what is planned.
    public Rule<Instant> planned() {
        Instant latest = now.plus(FURTHEST);
        return new Rule<>(value -> instant(value, latest), Instant.EPOCH)
                .then(
                        instant ->
                                instant.isBefore(now)
                                        ? Verdict.rejected(OUT_OF_RANGE, "must not be in the past")
                                        : Verdict.accepted(instant),
                        Instant.EPOCH);
    }

    private static Verdict<LocalDate> day(JsonNode value, LocalDate today) {
        if (!value.isString()) {
            return Verdict.rejected(WRONG_TYPE, "must be a string like 2026-11-18");
        }
        if (!DAY.matcher(value.stringValue()).matches()) {
            return Verdict.rejected(NOT_A_DATE, "must be a date like 2026-11-18");
        }
        try {
            LocalDate day = LocalDate.parse(value.stringValue());
            if (day.isAfter(today)) {
                return Verdict.rejected(IN_THE_FUTURE, "must not be in the future");
            }
            return day.isBefore(EARLIEST)
                    ? Verdict.rejected(OUT_OF_RANGE, "must not be before " + EARLIEST)
                    : Verdict.accepted(day);
        } catch (DateTimeException notInTheCalendar) {
            return Verdict.rejected(NOT_A_DATE, "must be a day of the calendar");
        }
    }

    private static Verdict<Instant> instant(JsonNode value, Instant latest) {
        if (!value.isString()) {
            return Verdict.rejected(WRONG_TYPE, "must be a string like 2026-11-20T15:00:00Z");
        }
        if (!INSTANT.matcher(value.stringValue()).matches()) {
            return Verdict.rejected(
                    NOT_A_POINT_IN_TIME, "must be an instant like 2026-11-20T15:00:00Z");
        }
        try {
            Instant instant = Instant.parse(value.stringValue());
            return instant.isAfter(latest)
                    ? Verdict.rejected(IN_THE_FUTURE, "must not be so far in the future")
                    : Verdict.accepted(instant);
        } catch (DateTimeException notInTheCalendar) {
            return Verdict.rejected(NOT_A_POINT_IN_TIME, "must be an instant of the calendar");
        }
    }
}
