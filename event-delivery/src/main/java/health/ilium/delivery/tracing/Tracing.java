package health.ilium.delivery.tracing;

import org.jspecify.annotations.Nullable;

/// Traces by W3C Trace Context. A trace is handed on whether it is recorded or not.
public interface Tracing {

    /// The `traceparent` of what this thread is doing, or null when that has no trace.
    @Nullable String current();

    /// Begins a step of the trace that a `traceparent` names. Where the trace is not recorded, the
    /// step is nothing but that name; a name that cannot be read is none.
    Step begin(Kind kind, String name, @Nullable String traceparent);

    /// Knows no traces.
    Tracing NONE = new NoTracing();

    /// Whether a step takes something from elsewhere or gives it away.
    enum Kind {
        RECEIVE,
        SEND
    }

    /// Lasts until it is closed.
    interface Step extends AutoCloseable {

        /// The `traceparent` for what happens because of this step.
        @Nullable String traceparent();

        /// Why is not told: what exceptions say may be about a patient.
        void fail();

        @Override
        void close();
    }
}
