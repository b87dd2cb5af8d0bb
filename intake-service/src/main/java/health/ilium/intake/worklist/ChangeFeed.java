package health.ilium.intake.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What changed lately on any instance.
public interface ChangeFeed {

    /// Cases that changed at this instant or later, at most so many of the latest.
    List<Changed> since(Instant instant, int most);

    record Changed(UUID referralId, long version, Instant at) {}
}
