package health.ilium.intake.messages;

import java.util.Optional;
import java.util.UUID;

/// The messages of cases.
public interface MessageHistory {

    /// JSON list of the messages of a case; empty when nobody can tell now.
    Optional<String> of(UUID referralId);
}
