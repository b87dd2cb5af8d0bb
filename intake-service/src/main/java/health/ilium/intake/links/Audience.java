package health.ilium.intake.links;

/// Who a link is for.
public enum Audience {
    PATIENT,
    REFERRER
}
