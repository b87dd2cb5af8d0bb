package health.ilium.notification.message;

/// What overtakes what: a lane goes before all of a higher place.
public enum Lane {
    URGENT(0),
    ROUTINE(1),
    BULK(2);

    private final int place;

    Lane(int place) {
        this.place = place;
    }

    /// Orders the lanes, the first one lowest; kept with each message, so it never changes.
    public int place() {
        return place;
    }

    public static Lane of(Milestone milestone, Recipient recipient) {
        if (milestone.urgent()) {
            return URGENT;
        }
        return recipient == Recipient.OFFICE ? BULK : ROUTINE;
    }
}
