package health.ilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.consuming.EventHandler;
import health.ilium.delivery.consuming.Received;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A handler that remembers what it was given, once the transaction has committed.
public final class Taken implements EventHandler<MessageSettled> {

    private final Map<UUID, List<String>> labels = new ConcurrentHashMap<>();
    private volatile Consumer<Received<MessageSettled>> trouble = _ -> {};

    @Override
    public void on(List<Received<MessageSettled>> events) {
        events.forEach(trouble);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        events.forEach(Taken.this::keep);
                    }
                });
    }

    /// Called with each event before it counts as taken.
    public Taken first(Consumer<Received<MessageSettled>> check) {
        trouble = check;
        return this;
    }

    public List<String> of(UUID key) {
        return List.copyOf(labels.getOrDefault(key, List.of()));
    }

    public void awaits(UUID key, String... expected) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(of(key)).containsExactly(expected));
    }

    private void keep(Received<MessageSettled> received) {
        labels.computeIfAbsent(received.key(), _ -> new CopyOnWriteArrayList<>())
                .add(received.event().getMilestone());
    }
}
