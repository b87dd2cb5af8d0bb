package health.ilium.delivery.consuming;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.delivery.parking.RawRecord;
import health.ilium.delivery.tracing.Tracing;
import health.ilium.delivery.tracing.Tracing.Kind;
import health.ilium.delivery.tracing.Tracing.Step;
import health.ilium.schemas.EventHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hands events to the service, each as a step of the trace that it came with.
record Handling<V>(Subscription<V> subscription, Tracing tracing) {

    void handle(List<Arrival<V>> arrivals) {
        Map<UUID, Origin> origins = new HashMap<>();
        List<Step> steps = new ArrayList<>(arrivals.size());
        for (Arrival<V> arrival : arrivals) {
            Step step = begin(arrival);
            steps.add(step);
            origins.put(arrival.key(), origin(step, arrival.raw()));
        }
        List<Received<V>> events = arrivals.stream().map(Arrival::received).toList();
        try {
            Origins.during(origins, () -> subscription.handler().on(events));
        } catch (RuntimeException | Error fault) {
            steps.forEach(Step::fail);
            throw fault;
        } finally {
            steps.forEach(Step::close);
        }
    }

    private Step begin(Arrival<V> arrival) {
        return tracing.begin(
                Kind.RECEIVE,
                subscription.topic().name() + " process",
                text(arrival.raw(), EventHeaders.TRACE_PARENT));
    }

    private static Origin origin(Step step, RawRecord raw) {
        return new Origin(step.traceparent(), time(text(raw, EventHeaders.TIME)));
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String text(RawRecord raw, String header) {
        byte[] bytes = raw.header(header);
        return bytes == null ? null : new String(bytes, UTF_8);
    }
}
