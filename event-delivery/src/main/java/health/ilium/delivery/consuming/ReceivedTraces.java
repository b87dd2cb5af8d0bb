package health.ilium.delivery.consuming;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.schemas.EventHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hands the trace of a received event on to the events stored because of it.
public final class ReceivedTraces {

    private static final ScopedValue<Map<UUID, String>> CURRENT = ScopedValue.newInstance();

    private ReceivedTraces() {}

    /// The trace of the event of this key that is being handled, if it came with one.
    public static @Nullable String traceparentOf(UUID key) {
        return CURRENT.isBound() ? CURRENT.get().get(key) : null;
    }

    static <V> void during(List<Arrival<V>> arrivals, Runnable handling) {
        Map<UUID, String> traces = new HashMap<>();
        for (Arrival<V> arrival : arrivals) {
            byte[] traceparent = arrival.raw().header(EventHeaders.TRACE_PARENT);
            if (traceparent != null) {
                traces.put(arrival.key(), new String(traceparent, UTF_8));
            }
        }
        ScopedValue.where(CURRENT, traces).run(handling);
    }
}
