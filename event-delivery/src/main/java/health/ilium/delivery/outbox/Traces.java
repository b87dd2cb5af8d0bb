package health.ilium.delivery.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the trace that an event being stored belongs to.
@FunctionalInterface
public interface Traces {

    /// The `traceparent` of W3C Trace Context, or null when there is no current trace.
    @Nullable String traceparentOf(UUID key);
}
