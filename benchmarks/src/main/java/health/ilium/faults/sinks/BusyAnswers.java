package health.ilium.faults.sinks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers who was asked to wait, and notices who did not.
final class BusyAnswers {

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final List<Provider.TooSoon> tooSoon = new CopyOnWriteArrayList<>();

    void told(String message, Instant notBefore) {
        until.put(message, notBefore);
    }

    void tried(String message, Instant at) {
        var notBefore = until.remove(message);
        if (notBefore != null && at.isBefore(notBefore)) {
            tooSoon.add(new Provider.TooSoon(message, at));
        }
    }

    List<Provider.TooSoon> tooSoon() {
        return List.copyOf(tooSoon);
    }
}
