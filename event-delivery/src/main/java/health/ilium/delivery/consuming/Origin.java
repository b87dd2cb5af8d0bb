package health.ilium.delivery.consuming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What something is stored because of.
///
/// @param traceparent of the step that stores it; null when that belongs to no trace
/// @param occurredAt when the event happened; null when that is not known
public record Origin(@Nullable String traceparent, @Nullable Instant occurredAt) {}
