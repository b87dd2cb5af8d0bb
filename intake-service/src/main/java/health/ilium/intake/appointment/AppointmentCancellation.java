package health.ilium.intake.appointment;

/// Why an appointment was cancelled.
public enum AppointmentCancellation {
    PATIENT_ASKED("the patient asked for it"),
    OFFICE_CLOSED("the office is closed"),
    CLINICIAN_AWAY("the clinician is away"),
    PATIENT_ILL("the patient is ill"),
    AUTHORISATION_MISSING("the payer's authorisation is missing"),
    OTHER("another reason");

    private final String words;

    AppointmentCancellation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
