package health.ilium.notification.sending;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When a message that failed for now is tried again (`notification.retry.*`).
///
/// @param maxAttempts tries until a message has failed for good
/// @param first wait after the first try; doubles with every further one
/// @param longest no wait is longer, whatever a provider asks for
@ConfigurationProperties("notification.retry")
public record RetryPolicy(
        @DefaultValue("12") int maxAttempts,
        @DefaultValue("2s") Duration first,
        @DefaultValue("10m") Duration longest) {

    public RetryPolicy {
        if (maxAttempts < 1 || !first.isPositive() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("notification.retry: all positive, first ≤ longest");
        }
    }

    /// Exponential, spread over the upper half of the wait, and never before the provider allows.
    ///
    /// @param attempt the try that failed, from 1
    /// @param chance from 0 inclusive to 1 exclusive
    Duration delay(int attempt, @Nullable Duration retryAfter, double chance) {
        long doubled = first.toMillis() << Math.min(attempt - 1, 20);
        long wait = Math.min(doubled, longest.toMillis());
        Duration spread = Duration.ofMillis(wait / 2 + (long) (wait / 2.0 * chance));
        if (retryAfter == null || retryAfter.compareTo(spread) <= 0) {
            return spread;
        }
        return retryAfter.compareTo(longest) < 0 ? retryAfter : longest;
    }
}
