package health.ilium.triage.decision;

import health.ilium.delivery.outbox.Outbox;
import health.ilium.delivery.outbox.OutgoingEvent;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

final class RememberingOutbox implements Outbox {

    private final Queue<OutgoingEvent> events = new ConcurrentLinkedQueue<>();

    @Override
    public void add(List<OutgoingEvent> added) {
        events.addAll(added);
    }

    List<OutgoingEvent> about(UUID referralId) {
        return events.stream().filter(event -> event.key().equals(referralId)).toList();
    }
}
