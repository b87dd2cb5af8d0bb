package health.ilium.intake.cdshooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a clinician did with a card.
///
/// @param acceptedSuggestions their ids as the client gave them; not empty when accepted
/// @param reason chosen for setting the card aside
/// @param comment in the clinician's words
/// @param at when it was done
public record Feedback(
        UUID card,
        CardOutcome outcome,
        List<String> acceptedSuggestions,
        @Nullable Coding reason,
        @Nullable String comment,
        Instant at) {}
