package health.ilium.delivery.relay;

import health.ilium.delivery.working.Backoff;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Streams and topics that the broker does not take for now. They are left out of the next
/// batches, so that one stuck key does not fill them.
public final class SetAside {

    private record Wait(int failures, Instant until) {}

    private final Backoff backoff;
    private final Map<Stream, Wait> streams = new HashMap<>();
    private final Map<String, Wait> topics = new HashMap<>();

    public SetAside(Backoff backoff) {
        this.backoff = backoff;
    }

    void add(Stream stream, Instant now) {
        streams.merge(stream, next(null, now), (earlier, _) -> next(earlier, now));
    }

    void addTopic(String topic, Instant now) {
        topics.merge(
                topic,
                next(null, now),
                (earlier, _) -> earlier.until().isAfter(now) ? earlier : next(earlier, now));
    }

    void taken(Collection<Stream> done) {
        for (Stream stream : done) {
            streams.remove(stream);
            topics.remove(stream.topic());
        }
    }

    /// What waits at this moment. What has waited long enough is tried again, and remembered
    /// until it is taken so that its next wait is longer.
    SetAside at(Instant now) {
        SetAside waiting = new SetAside(backoff);
        streams.forEach((stream, wait) -> keep(waiting.streams, stream, wait, now));
        topics.forEach((topic, wait) -> keep(waiting.topics, topic, wait, now));
        return waiting;
    }

    public List<Stream> streams() {
        return List.copyOf(streams.keySet());
    }

    public List<String> topics() {
        return List.copyOf(topics.keySet());
    }

    private Wait next(@Nullable Wait earlier, Instant now) {
        int failures = earlier == null ? 1 : earlier.failures() + 1;
        return new Wait(failures, now.plus(backoff.after(failures)));
    }

    private static <T> void keep(Map<T, Wait> into, T what, Wait wait, Instant now) {
        if (wait.until().isAfter(now)) {
            into.put(what, wait);
        }
    }
}
