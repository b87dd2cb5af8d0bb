package health.ilium.intake.referral;

import health.ilium.intake.appointment.Appointment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What became of the patient's visits.
///
/// @param appointment the one that stands or was last attended; null when there is none
/// @param outcome of the consult; null until recorded
/// @param fusedOn day of the fusion; null unless it was performed
public record Visits(
        @Nullable Appointment appointment,
        @Nullable ConsultOutcome outcome,
        @Nullable LocalDate fusedOn) {

    static final Visits NONE = new Visits(null, null, null);

    Visits with(Appointment now) {
        return new Visits(now, outcome, fusedOn);
    }

    Visits withoutAppointment() {
        return new Visits(null, outcome, fusedOn);
    }

    Visits with(ConsultOutcome recorded) {
        return new Visits(appointment, recorded, fusedOn);
    }

    Visits fusedOn(LocalDate day) {
        return new Visits(appointment, outcome, day);
    }
}
