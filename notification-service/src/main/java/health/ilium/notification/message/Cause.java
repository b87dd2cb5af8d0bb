package health.ilium.notification.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a message tells about.
///
/// @param at when it happened; absent when that is not known
/// @param traceparent the step of a trace that the message follows; absent when there is none
public record Cause(@Nullable Instant at, @Nullable String traceparent) {

    public static final Cause UNKNOWN = new Cause(null, null);
}
