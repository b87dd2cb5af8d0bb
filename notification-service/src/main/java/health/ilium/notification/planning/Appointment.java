package health.ilium.notification.planning;

import health.ilium.notification.message.Visit;
import health.ilium.notification.office.Office;
import java.time.Instant;

/// PATIENT DATA. An appointment that stands.
///
/// @param needsPreparation whether the patient has to do something before it
/// @param agreedAt when it was booked or moved to this time
public record Appointment(Visit visit, Office office, boolean needsPreparation, Instant agreedAt) {

    @Override
    public String toString() {
        return "Appointment[" + visit.appointmentId() + "]";
    }
}
