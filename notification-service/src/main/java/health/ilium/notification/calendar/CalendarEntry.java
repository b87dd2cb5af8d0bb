package health.ilium.notification.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One appointment in iCalendar's form (RFC 5545, method as in RFC 5546). Instants are UTC, so that
/// no time zone has to be sent along. A later entry of the same id takes the place of an earlier
/// one.
///
/// @param sequence rises with every change of the appointment
/// @param stands false when the appointment was called off
/// @param end absent when it is not known
/// @param location place and phone; absent when it is not known
/// @param organizer e-mail address of the sender
/// @param writtenAt when this entry was written
public record CalendarEntry(
        UUID id,
        long sequence,
        boolean stands,
        Instant start,
        @Nullable Instant end,
        String summary,
        @Nullable String location,
        String organizer,
        Instant writtenAt) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// `PUBLISH`, or `CANCEL`, which takes the entry out of the calendar.
    public String method() {
        return stands ? "PUBLISH" : "CANCEL";
    }

    public String text() {
        ContentLines lines =
                new ContentLines()
                        .add("BEGIN", "VCALENDAR")
                        .add("VERSION", "2.0")
                        .add("PRODID", "-//Care Updates//Appointments//EN")
                        .add("METHOD", method())
                        .add("BEGIN", "VEVENT")
                        .add("UID", id.toString())
                        .add("SEQUENCE", Long.toString(sequence))
                        .add("DTSTAMP", UTC.format(writtenAt))
                        .add("DTSTART", UTC.format(start));
        if (end != null) {
            lines.add("DTEND", UTC.format(end));
        }
        lines.addText("SUMMARY", summary);
        if (location != null) {
            lines.addText("LOCATION", location);
        }
        return lines.add("ORGANIZER", "mailto:" + organizer)
                .add("CLASS", "PRIVATE")
                .add("STATUS", stands ? "CONFIRMED" : "CANCELLED")
                .add("END", "VEVENT")
                .add("END", "VCALENDAR")
                .text();
    }
}
