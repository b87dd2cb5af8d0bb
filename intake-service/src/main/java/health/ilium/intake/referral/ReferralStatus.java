package health.ilium.intake.referral;

/// Where a referral stands.
public enum ReferralStatus {
    RECEIVED,
    AWAITING_INFORMATION,
    IN_REVIEW,
    ACCEPTED,
    SCHEDULED,
    NO_SHOW,
    APPOINTMENT_CANCELLED,
    SEEN,
    COMPLETED,
    CLOSED,
    RETURNED_WITH_ADVICE,
    DECLINED,
    CANCELLED,
    UNREACHABLE,
    DUPLICATE;

    /// Whether something is still to be done for the patient.
    public boolean open() {
        return switch (this) {
            case RECEIVED,
                    AWAITING_INFORMATION,
                    IN_REVIEW,
                    ACCEPTED,
                    SCHEDULED,
                    NO_SHOW,
                    APPOINTMENT_CANCELLED,
                    SEEN ->
                    true;
            case COMPLETED,
                    CLOSED,
                    RETURNED_WITH_ADVICE,
                    DECLINED,
                    CANCELLED,
                    UNREACHABLE,
                    DUPLICATE ->
                    false;
        };
    }
}
