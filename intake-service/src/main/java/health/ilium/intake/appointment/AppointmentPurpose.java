package health.ilium.intake.appointment;

/// What a patient comes for.
public enum AppointmentPurpose {
    DIAGNOSTIC_INJECTION("diagnostic injection"),
    SURGICAL_CONSULT("surgical consult");

    private final String words;

    AppointmentPurpose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
