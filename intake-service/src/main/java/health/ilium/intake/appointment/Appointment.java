package health.ilium.intake.appointment;

import health.ilium.intake.submission.Office;
import java.time.Instant;
import java.util.UUID;

/// An appointment of a patient at an office.
///
/// @param id stays the same when the appointment is moved
/// @param minutes how long it takes
public record Appointment(
        UUID id, Office office, Instant start, int minutes, AppointmentPurpose purpose) {

    public Appointment movedTo(Office where, Instant when, int length) {
        return new Appointment(id, where, when, length, purpose);
    }

    /// Whether it has begun, so that the patient came or did not.
    public boolean begunBy(Instant now) {
        return !start.isAfter(now);
    }
}
