package health.ilium.notification.message;

/// How a message goes. `CALL_TASK`: no channel is left, a person calls.
public enum Channel {
    EMAIL,
    SMS,
    CALL_TASK
}
