package health.ilium.triage.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stretch of time in which an activation is effective.
///
/// @param until the first instant at which another version is; null while none is planned
public record Period(Activation activation, @Nullable Instant until) {

    public Instant from() {
        return activation.effectiveFrom();
    }
}
