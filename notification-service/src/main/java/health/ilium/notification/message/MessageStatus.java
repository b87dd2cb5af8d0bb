package health.ilium.notification.message;

/// Where a message stands. Only `PLANNED` and `SENDING` can still change.
public enum MessageStatus {
    PLANNED,
    SENDING,
    ACCEPTED,
    FAILED,
    UNKNOWN,
    SUPPRESSED;

    public boolean settled() {
        return MessageLife.from(this).isEmpty();
    }
}
