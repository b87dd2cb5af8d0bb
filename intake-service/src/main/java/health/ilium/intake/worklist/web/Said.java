package health.ilium.intake.worklist.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Times as people of the practice say them.
///
/// @param now when the page is shown
public record Said(Instant now, ZoneId zone) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE MMM d, yyyy, h:mm a", Locale.US);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);

    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public int age(LocalDate birthDate) {
        return Period.between(birthDate, LocalDate.ofInstant(now, zone)).getYears();
    }

    /// How long ago, in the largest unit.
    public String ago(Instant instant) {
        return largest(Duration.between(instant, now)) + " ago";
    }

    /// What happened, from the name of its event: `NoteAdded` is `note added`.
    public String happened(String event) {
        return event.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    public String due(Instant due) {
        Duration left = Duration.between(now, due);
        return left.isNegative() ? largest(left.negated()) + " late" : "in " + largest(left);
    }

    /// `late`, `soon` within four hours, or `later`.
    public String urgency(@Nullable Instant due) {
        if (due == null) {
            return "none";
        }
        if (due.isBefore(now)) {
            return "late";
        }
        return due.isBefore(now.plus(Duration.ofHours(4))) ? "soon" : "later";
    }

    private static String largest(Duration time) {
        long minutes = Math.max(0, time.toMinutes());
        if (minutes < 120) {
            return minutes + " min";
        }
        long hours = time.toHours();
        return hours < 48 ? hours + " h" : time.toDays() + " days";
    }
}
