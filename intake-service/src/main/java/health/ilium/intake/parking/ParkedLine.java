package health.ilium.intake.parking;

import java.time.Instant;

/// A line in which records wait.
///
/// @param next sequence of the event whose turn it is
/// @param first sequence of the earliest record that waits
/// @param stopped the earliest waits for a person
/// @param waiting how many wait
public record ParkedLine(
        Line line, long next, long first, boolean stopped, long waiting, Why why, Instant since) {

    public boolean hasGap() {
        return first > next;
    }

    /// A failing record may be tried again as it is; one that never came may not.
    public boolean mayReplay() {
        return stopped && !hasGap();
    }

    public boolean maySkip() {
        return stopped || hasGap();
    }
}
