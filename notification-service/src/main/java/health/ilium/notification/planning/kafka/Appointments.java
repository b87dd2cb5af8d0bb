package health.ilium.notification.planning.kafka;

import health.ilium.contract.AppointmentBooked;
import health.ilium.contract.AppointmentCancelled;
import health.ilium.contract.AppointmentMoved;
import health.ilium.contract.AppointmentPurpose;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.notification.message.Visit;
import health.ilium.notification.office.Office;
import health.ilium.notification.planning.Appointment;

/// Reads appointments.
final class Appointments {

    private Appointments() {}

    static Appointment in(AppointmentBooked event) {
        return new Appointment(
                new Visit(
                        event.getAppointmentId(),
                        event.getStartsAt(),
                        positive(event.getMinutes())),
                Office.valueOf(event.getOffice().name()),
                needsPreparation(event.getPurpose()),
                event.getOccurredAt());
    }

    static Appointment in(AppointmentMoved event) {
        return new Appointment(
                new Visit(
                        event.getAppointmentId(),
                        event.getStartsAt(),
                        positive(event.getMinutes())),
                Office.valueOf(event.getOffice().name()),
                needsPreparation(event.getPurpose()),
                event.getOccurredAt());
    }

    static Visit in(AppointmentCancelled event) {
        return new Visit(event.getAppointmentId(), event.getStartsAt(), null);
    }

    private static boolean needsPreparation(AppointmentPurpose purpose) {
        return switch (purpose) {
            case DIAGNOSTIC_INJECTION -> true;
            case SURGICAL_CONSULT -> false;
        };
    }

    private static int positive(int minutes) {
        if (minutes < 1) {
            throw new ImpossibleContent("minutes: NOT_POSITIVE");
        }
        return minutes;
    }
}
