package health.ilium.faults.points;

import java.util.Map;
import java.util.regex.Pattern;

/// Mistakes that others have made and that the checker must not overlook.
public enum Bug {
    DEDUPE_OFF("happened \\d+ times|has more decisions than requests|\\d+ messages", Map.of()),
    EARLY_ACK("is applied up to \\d+ of \\d+", Map.of()),
    /// Shows where transactions end in another order than they drew their ids.
    ID_GREATER_THAN_LAST(
            "has \\d+ events that no broker has",
            Map.of("commit.lingering", "20", "commit.linger.ms", "400")),
    PROVIDER_BEFORE_SENDING("was sent \\d+ times|was sent more than once", Map.of()),
    SUCCESSORS_LET_THROUGH("was overtaken|is parked and was overtaken", Map.of());

    private final Pattern shows;
    private final Map<String, String> circumstances;

    Bug(String shows, Map<String, String> circumstances) {
        this.shows = Pattern.compile(shows);
        this.circumstances = circumstances;
    }

    /// The order that makes a service have it.
    public String order() {
        return "bug." + name();
    }

    /// What else is ordered, so that it can show at all.
    public Map<String, String> circumstances() {
        return circumstances;
    }

    /// Whether this is what it does, not something else that went wrong.
    ///
    /// @param what a promise that was not kept
    public boolean isSeenIn(String what) {
        return shows.matcher(what).matches();
    }
}
