package health.ilium.intake.cdshooks;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Takes in what became of cards.
public final class TakingFeedback {

    private final Cards cards;

    public TakingFeedback(Cards cards) {
        this.cards = cards;
    }

    /// Keeps all of it, or nothing where a card is not one that this service showed this client.
    ///
    /// @return places in the list whose card is unknown; empty when all was kept
    public List<Integer> take(UUID client, String service, List<Feedback> feedback, Instant now) {
        Set<UUID> named = feedback.stream().map(Feedback::card).collect(Collectors.toSet());
        Set<UUID> shown = cards.shownTo(client, service, named);
        if (shown.containsAll(named)) {
            cards.keep(feedback, now);
            return List.of();
        }
        return IntStream.range(0, feedback.size())
                .filter(place -> !shown.contains(feedback.get(place).card()))
                .boxed()
                .toList();
    }
}
