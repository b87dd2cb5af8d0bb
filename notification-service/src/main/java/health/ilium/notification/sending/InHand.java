package health.ilium.notification.sending;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What a loop has claimed and not settled: in the air, or landed with an outcome. Carriers land
/// while the loop takes its turns.
final class InHand {

    private final Set<UUID> claimed = ConcurrentHashMap.newKeySet();
    private final Queue<Settlement> landed = new ConcurrentLinkedQueue<>();

    void claimed(Outgoing message) {
        claimed.add(message.id());
    }

    void landed(Settlement settlement) {
        landed.add(settlement);
    }

    /// Let go without an outcome, so that its lease runs out.
    void lost(Outgoing message) {
        claimed.remove(message.id());
    }

    List<Settlement> landed() {
        return List.copyOf(landed);
    }

    /// @param settlements the first that landed
    void settled(List<Settlement> settlements) {
        settlements.forEach(settled -> claimed.remove(settled.attempt().message().id()));
        settlements.forEach(settled -> landed.remove());
    }

    Set<UUID> all() {
        return Set.copyOf(claimed);
    }

    int size() {
        return claimed.size();
    }

    int inTheAir() {
        return claimed.size() - landed.size();
    }
}
