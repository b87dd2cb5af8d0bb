package health.ilium.delivery.parking;

import java.util.List;

/// What an operator sees of parked records, and may do about them.
public interface ParkedRecords {

    /// Those of each key's earliest record first, without what they say.
    List<ParkedSummary> list(int atMost);

    /// Lets a record that waits for an operator be tried again as if it had just arrived.
    Decided replay(Place place);

    /// Gives up an event for good, so that the later ones of its key go on: one that waits for an
    /// operator, or one that never came while later ones wait for it. Its copy stays on the
    /// dead-letter topic, the reason in `skipped_record`.
    Decided skip(Place place, String reason);
}
