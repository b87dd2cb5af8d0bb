package health.ilium.intake.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What people searched for, kept for a day under an id: what they type is about patients and must
/// not stand in a URL.
public interface KeptSearches {

    Duration KEPT = Duration.ofDays(1);

    /// @return its id
    UUID keep(UUID person, String text, Instant now);

    /// Empty for somebody else's.
    Optional<String> find(UUID id, UUID person);
}
