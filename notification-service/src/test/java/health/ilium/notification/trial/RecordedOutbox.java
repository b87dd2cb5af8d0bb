package health.ilium.notification.trial;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.outbox.Outbox;
import health.ilium.delivery.outbox.OutgoingEvent;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

class RecordedOutbox implements Outbox {

    private final List<OutgoingEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public void add(List<OutgoingEvent> added) {
        events.addAll(added);
    }

    List<String> traceparents(UUID referralId) {
        return events.stream()
                .filter(event -> event.key().equals(referralId))
                .map(event -> Objects.requireNonNullElse(event.traceparent(), "none"))
                .toList();
    }

    List<MessageSettled> settled(UUID referralId) {
        return events.stream()
                .filter(event -> event.key().equals(referralId))
                .map(event -> (MessageSettled) event.event())
                .toList();
    }
}
