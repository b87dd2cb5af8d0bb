package health.ilium.notification.message;

/// What a message that waits for its time is about. When that changes or ends, the message dies.
public enum Matter {
    APPOINTMENT,
    ESCALATION
}
