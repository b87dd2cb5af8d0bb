package health.ilium.notification.planning;

import static health.ilium.notification.message.Milestone.APPOINTMENT_IN_THREE_DAYS;
import static health.ilium.notification.message.Milestone.APPOINTMENT_PREPARATION;
import static health.ilium.notification.message.Milestone.APPOINTMENT_TOMORROW;

import health.ilium.notification.message.Matter;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.office.PracticeTime;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the patient is reminded of before an appointment, each at ten in the morning by the clocks
/// of the practice, whatever they were put forward or back in between. What would have been due
/// before the appointment was agreed on is left out. All die with the appointment.
final class Reminders {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(10, 0);

    private Reminders() {}

    static Stream<Telling> of(Appointment appointment) {
        return Stream.of(
                        reminder(appointment, 3, APPOINTMENT_IN_THREE_DAYS),
                        appointment.needsPreparation()
                                ? reminder(appointment, 2, APPOINTMENT_PREPARATION)
                                : Stream.<Telling>empty(),
                        reminder(appointment, 1, APPOINTMENT_TOMORROW))
                .flatMap(Function.identity());
    }

    private static Stream<Telling> reminder(
            Appointment appointment, int daysBefore, Milestone milestone) {
        Instant startsAt = appointment.visit().startsAt();
        Instant due =
                startsAt.atZone(PracticeTime.ZONE)
                        .toLocalDate()
                        .minusDays(daysBefore)
                        .atTime(IN_THE_MORNING)
                        .atZone(PracticeTime.ZONE)
                        .toInstant();
        if (appointment.agreedAt().isAfter(due)) {
            return Stream.empty();
        }
        Occasion occasion = new Occasion(appointment.office(), null, Matter.APPOINTMENT, startsAt);
        return Stream.of(new Telling(milestone, Recipient.PATIENT, due, occasion));
    }
}
