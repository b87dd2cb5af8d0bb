package health.ilium.notification.office;

/// An office of the practice.
public enum Office {
    SOUTH_MIAMI,
    HIALEAH,
    WESTON
}
