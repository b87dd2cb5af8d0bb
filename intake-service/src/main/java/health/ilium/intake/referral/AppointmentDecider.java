package health.ilium.intake.referral;

import health.ilium.intake.appointment.Appointment;
import health.ilium.intake.appointment.AppointmentPurpose;
import health.ilium.intake.referral.AppointmentCommand.BookAppointment;
import health.ilium.intake.referral.AppointmentCommand.CancelAppointment;
import health.ilium.intake.referral.AppointmentCommand.MoveAppointment;
import health.ilium.intake.referral.AppointmentCommand.OnAppointment;
import health.ilium.intake.referral.AppointmentCommand.RecordNoShow;
import health.ilium.intake.referral.AppointmentCommand.RecordVisit;
import health.ilium.intake.referral.AppointmentEvent.AppointmentBooked;
import health.ilium.intake.referral.AppointmentEvent.AppointmentCancelled;
import health.ilium.intake.referral.AppointmentEvent.AppointmentMoved;
import health.ilium.intake.referral.AppointmentEvent.PatientDidNotAttend;
import health.ilium.intake.referral.AppointmentEvent.PatientSeen;
import health.ilium.intake.triage.Pathway;
import java.time.Instant;

/// Decides about appointments. Pure, like [ReferralDecider].
final class AppointmentDecider {

    private AppointmentDecider() {}

    static Decision decide(AppointmentCommand command, Referral referral) {
        return switch (command) {
            case BookAppointment book -> booked(book, referral);
            case OnAppointment onAppointment -> {
                Appointment standing = referral.visits().appointment();
                yield standing == null || !standing.id().equals(onAppointment.appointmentId())
                        ? hindered(referral, Obstacle.NO_SUCH_APPOINTMENT)
                        : decide(onAppointment, standing, referral);
            }
        };
    }

    private static Decision booked(BookAppointment command, Referral referral) {
        return begins(
                command.start(),
                command.now(),
                referral,
                new AppointmentBooked(
                        new Appointment(
                                command.appointmentId(),
                                command.office(),
                                command.start(),
                                command.minutes(),
                                purpose(command, referral))));
    }

    /// What the case was accepted for, unless whoever books says otherwise.
    private static AppointmentPurpose purpose(BookAppointment command, Referral referral) {
        if (command.purpose() != null) {
            return command.purpose();
        }
        return referral.standing().pathway() == Pathway.DIAGNOSTIC_INJECTION
                ? AppointmentPurpose.DIAGNOSTIC_INJECTION
                : AppointmentPurpose.SURGICAL_CONSULT;
    }

    private static Decision decide(OnAppointment command, Appointment standing, Referral referral) {
        return switch (command) {
            case MoveAppointment move ->
                    begins(
                            move.start(),
                            move.now(),
                            referral,
                            new AppointmentMoved(
                                    standing.movedTo(move.office(), move.start(), move.minutes())));
            case CancelAppointment cancel ->
                    Possible.in(
                            referral,
                            new AppointmentCancelled(
                                    standing.id(),
                                    standing.start(),
                                    cancel.reason(),
                                    cancel.note()));
            case RecordNoShow noShow ->
                    begun(standing, noShow.now(), referral, new PatientDidNotAttend(standing.id()));
            case RecordVisit visit ->
                    begun(standing, visit.now(), referral, new PatientSeen(standing.id()));
        };
    }

    private static Decision begins(
            Instant start, Instant now, Referral referral, ReferralEvent event) {
        return start.isAfter(now)
                ? Possible.in(referral, event)
                : hindered(referral, Obstacle.APPOINTMENT_IN_THE_PAST);
    }

    private static Decision begun(
            Appointment standing, Instant now, Referral referral, ReferralEvent event) {
        return standing.begunBy(now)
                ? Possible.in(referral, event)
                : hindered(referral, Obstacle.APPOINTMENT_NOT_BEGUN);
    }

    private static Refused hindered(Referral referral, Obstacle obstacle) {
        return new Refused.Hindered(referral.version(), obstacle);
    }
}
