package health.ilium.notification.message;

/// Where a message stands. `HELD`, `PLANNED` and `SENDING` can still change: what is held waits for
/// its time, and nobody looks at it before.
public enum MessageStatus {
    HELD,
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
