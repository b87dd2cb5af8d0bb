package health.ilium.delivery.tracing;

import org.jspecify.annotations.Nullable;

final class NoTracing implements Tracing {

    private static final Step STEP =
            new Step() {
                @Override
                public @Nullable String traceparent() {
                    return null;
                }

                @Override
                public void fail() {}

                @Override
                public void close() {}
            };

    @Override
    public @Nullable String current() {
        return null;
    }

    @Override
    public Step begin(Kind kind, String name, @Nullable String traceparent) {
        return STEP;
    }
}
