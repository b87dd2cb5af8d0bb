package health.ilium.intake.referral;

import org.jspecify.annotations.Nullable;

/// Where a referral stands, and how that is said in FHIR: `Task.status` and the business status of
/// Bidirectional Services eReferral (null where it has none).
public enum ReferralStatus {
    RECEIVED(Phase.OPEN, "requested", "2.0"),
    AWAITING_INFORMATION(Phase.OPEN, "received", "2.0"),
    IN_REVIEW(Phase.OPEN, "received", "2.0"),
    ACCEPTED(Phase.OPEN, "accepted", "3.0"),
    SCHEDULED(Phase.OPEN, "in-progress", "5.1.1"),
    NO_SHOW(Phase.OPEN, "in-progress", "5.1.2"),
    APPOINTMENT_CANCELLED(Phase.OPEN, "in-progress", "5.1.3"),
    SEEN(Phase.OPEN, "in-progress", "5.1.4"),
    COMPLETED(Phase.ENDED, "completed", "7.0"),
    CLOSED(Phase.ENDED, "completed", "7.0"),
    RETURNED_WITH_ADVICE(Phase.ENDED, "rejected", "4.0"),
    DECLINED(Phase.ENDED, "rejected", "4.0"),
    CANCELLED(Phase.ENDED, "cancelled", "6.0"),
    UNREACHABLE(Phase.ENDED, "failed", "4.0"),
    DUPLICATE(Phase.ENDED, "cancelled", null);

    private enum Phase {
        OPEN,
        ENDED
    }

    private final Phase phase;
    private final String fhirTaskStatus;
    private final @Nullable String fhirBusinessStatus;

    ReferralStatus(Phase phase, String fhirTaskStatus, @Nullable String fhirBusinessStatus) {
        this.phase = phase;
        this.fhirTaskStatus = fhirTaskStatus;
        this.fhirBusinessStatus = fhirBusinessStatus;
    }

    /// Whether something is still to be done for the patient.
    public boolean open() {
        return phase == Phase.OPEN;
    }

    public String fhirTaskStatus() {
        return fhirTaskStatus;
    }

    public @Nullable String fhirBusinessStatus() {
        return fhirBusinessStatus;
    }
}
