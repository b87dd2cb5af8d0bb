package health.ilium.faults.points;

/// Mistakes that others have made and that the checker must not overlook.
public enum Bug {
    DEDUPE_OFF,
    EARLY_ACK,
    ID_GREATER_THAN_LAST,
    PROVIDER_BEFORE_SENDING,
    SUCCESSORS_LET_THROUGH;

    /// The order that makes a service have it.
    public String order() {
        return "bug." + name();
    }
}
