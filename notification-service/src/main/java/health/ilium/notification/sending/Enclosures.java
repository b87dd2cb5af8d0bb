package health.ilium.notification.sending;

import health.ilium.notification.calendar.CalendarEntry;
import health.ilium.notification.calendar.Organizer;
import health.ilium.notification.carrier.Enclosure;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Visit;
import health.ilium.notification.office.Offices;
import health.ilium.notification.template.NeutralWords;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes with an e-mail: the entry for the calendar of a patient who is told of an appointment.
public final class Enclosures {

    private final Offices offices;
    private final Organizer organizer;
    private final InstantSource clock;

    public Enclosures(Offices offices, Organizer organizer, InstantSource clock) {
        List<String> telling =
                offices.offices().values().stream()
                        .flatMap(office -> NeutralWords.tellingIn(location(office)).stream())
                        .toList();
        if (!telling.isEmpty()) {
            throw new IllegalArgumentException(
                    "notification.offices: name and address stand in patients' calendars and must"
                            + " not tell: "
                            + telling);
        }
        this.offices = offices;
        this.organizer = organizer;
        this.clock = clock;
    }

    @Nullable Enclosure of(Outgoing message) {
        Visit visit = message.occasion().visit();
        if (visit == null || message.channel() != Channel.EMAIL) {
            return null;
        }
        CalendarEntry entry = entry(message, visit);
        return new Enclosure(
                message.language() == Language.ES ? "cita.ics" : "appointment.ics",
                "text/calendar; charset=UTF-8; method=" + entry.method(),
                entry.text());
    }

    private CalendarEntry entry(Outgoing message, Visit visit) {
        boolean stands = message.milestone() != Milestone.APPOINTMENT_CANCELLED;
        return new CalendarEntry(
                visit.appointmentId(),
                message.causeVersion(),
                stands,
                visit.startsAt(),
                end(visit),
                message.language() == Language.ES ? "Cita" : "Appointment",
                stands ? location(offices.of(message.office())) : null,
                organizer.address(),
                clock.instant());
    }

    private static @Nullable Instant end(Visit visit) {
        return visit.minutes() == null
                ? null
                : visit.startsAt().plus(Duration.ofMinutes(visit.minutes()));
    }

    private static String location(Offices.Details office) {
        return office.address() == null
                ? office.name() + ", " + office.phone()
                : office.name() + ", " + office.address() + ", " + office.phone();
    }
}
