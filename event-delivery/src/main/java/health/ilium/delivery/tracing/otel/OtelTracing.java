package health.ilium.delivery.tracing.otel;

import health.ilium.delivery.tracing.Tracing;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/// Makes a span of each step whose trace is sampled. The sampling was decided where the trace
/// began.
final class OtelTracing implements Tracing {

    private final Tracer tracer;

    OtelTracing(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public @Nullable String current() {
        return Traceparent.of(Span.current().getSpanContext());
    }

    @Override
    public Step begin(Kind kind, String name, @Nullable String traceparent) {
        SpanContext before = Traceparent.read(traceparent);
        if (!before.isSampled()) {
            return new Unrecorded(Traceparent.of(before));
        }
        return new Recorded(
                tracer.spanBuilder(name)
                        .setParent(Context.root().with(Span.wrap(before)))
                        .setSpanKind(
                                switch (kind) {
                                    case RECEIVE -> SpanKind.CONSUMER;
                                    case SEND -> SpanKind.PRODUCER;
                                })
                        .startSpan());
    }

    private record Unrecorded(@Nullable String traceparent) implements Step {

        @Override
        public void fail() {}

        @Override
        public void close() {}
    }

    private record Recorded(Span span) implements Step {

        @Override
        public @Nullable String traceparent() {
            return Traceparent.of(span.getSpanContext());
        }

        @Override
        public void fail() {
            span.setStatus(StatusCode.ERROR);
        }

        @Override
        public void close() {
            span.end();
        }
    }
}
