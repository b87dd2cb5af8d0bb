package health.ilium.delivery.tracing.otel;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and writes the header `traceparent`.
final class Traceparent {

    private static final TextMapGetter<String> ONLY_HEADER =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(String traceparent) {
                    return List.of("traceparent");
                }

                @Override
                public @Nullable String get(@Nullable String traceparent, String header) {
                    return header.equals("traceparent") ? traceparent : null;
                }
            };

    private Traceparent() {}

    /// @return not valid when there is none, or none that can be read
    static SpanContext read(@Nullable String traceparent) {
        if (traceparent == null) {
            return SpanContext.getInvalid();
        }
        Context read =
                W3CTraceContextPropagator.getInstance()
                        .extract(Context.root(), traceparent, ONLY_HEADER);
        return Span.fromContext(read).getSpanContext();
    }

    static @Nullable String of(SpanContext context) {
        return context.isValid()
                ? "00-"
                        + context.getTraceId()
                        + "-"
                        + context.getSpanId()
                        + "-"
                        + context.getTraceFlags().asHex()
                : null;
    }
}
