package health.ilium.intake.referral;

import health.ilium.intake.appointment.AppointmentCancellation;
import health.ilium.intake.appointment.AppointmentPurpose;
import health.ilium.intake.submission.Office;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What people want to happen to appointments.
public sealed interface AppointmentCommand extends ReferralCommand.OnVersion {

    /// @param appointmentId of the new appointment
    /// @param purpose null for the pathway that the case was accepted for
    record BookAppointment(
            long basedOnVersion,
            UUID appointmentId,
            Office office,
            Instant start,
            int minutes,
            @Nullable AppointmentPurpose purpose,
            Actor actor,
            Instant now)
            implements AppointmentCommand {}

    /// A command for the appointment that stands.
    sealed interface OnAppointment extends AppointmentCommand {
        UUID appointmentId();
    }

    record MoveAppointment(
            long basedOnVersion,
            UUID appointmentId,
            Office office,
            Instant start,
            int minutes,
            Actor actor,
            Instant now)
            implements OnAppointment {}

    record CancelAppointment(
            long basedOnVersion,
            UUID appointmentId,
            AppointmentCancellation reason,
            @Nullable String note,
            Actor actor,
            Instant now)
            implements OnAppointment {}

    record RecordNoShow(long basedOnVersion, UUID appointmentId, Actor actor, Instant now)
            implements OnAppointment {}

    record RecordVisit(long basedOnVersion, UUID appointmentId, Actor actor, Instant now)
            implements OnAppointment {}
}
