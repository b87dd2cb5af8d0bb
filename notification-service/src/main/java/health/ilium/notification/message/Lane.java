package health.ilium.notification.message;

/// What overtakes what: a lane goes before all that follow it here.
public enum Lane {
    URGENT,
    ROUTINE,
    BULK;

    public static Lane of(Milestone milestone, Recipient recipient) {
        if (milestone == Milestone.URGENT_REVIEW_REQUIRED) {
            return URGENT;
        }
        return recipient == Recipient.OFFICE ? BULK : ROUTINE;
    }
}
