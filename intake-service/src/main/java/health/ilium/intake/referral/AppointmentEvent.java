package health.ilium.intake.referral;

import health.ilium.intake.appointment.Appointment;
import health.ilium.intake.appointment.AppointmentCancellation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can happen to appointments. Kept for good like every [ReferralEvent].
public sealed interface AppointmentEvent extends ReferralEvent {

    /// An appointment was made.
    record AppointmentBooked(Appointment appointment) implements AppointmentEvent {}

    /// The appointment takes place elsewhere or at another time.
    record AppointmentMoved(Appointment appointment) implements AppointmentEvent {}

    /// The appointment does not take place.
    ///
    /// @param start when it was to begin
    record AppointmentCancelled(
            UUID appointmentId,
            Instant start,
            AppointmentCancellation reason,
            @Nullable String note)
            implements AppointmentEvent {}

    /// The patient did not come.
    record PatientDidNotAttend(UUID appointmentId) implements AppointmentEvent {}

    /// The patient came.
    record PatientSeen(UUID appointmentId) implements AppointmentEvent {}
}
