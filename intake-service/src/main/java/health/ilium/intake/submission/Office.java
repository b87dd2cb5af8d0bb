package health.ilium.intake.submission;

/// The practice's offices.
public enum Office {
    SOUTH_MIAMI,
    HIALEAH,
    WESTON
}
