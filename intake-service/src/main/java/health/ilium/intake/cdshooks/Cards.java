package health.ilium.intake.cdshooks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Cards that were shown and what became of them. Nothing about a patient is kept, apart from what
/// a clinician writes into a comment.
public interface Cards {

    void show(UUID client, String service, List<Card> cards, Instant now);

    /// Those of these cards that this service showed this client.
    Set<UUID> shownTo(UUID client, String service, Collection<UUID> cards);

    /// Keeps feedback about cards that were shown. What is known already is not kept again.
    void keep(List<Feedback> feedback, Instant now);
}
