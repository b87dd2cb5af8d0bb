package health.ilium.notification.message;

/// Language of a message. Only patients are written to in anything but English.
public enum Language {
    EN,
    ES
}
