package health.ilium.notification.message;

/// Who a message is for.
public enum Recipient {
    PATIENT,
    REFERRER,
    OFFICE,
    ON_CALL
}
