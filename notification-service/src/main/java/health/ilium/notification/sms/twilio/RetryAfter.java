package health.ilium.notification.sms.twilio;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The header `Retry-After` (RFC 9110, 10.2.3): seconds, or a date.
final class RetryAfter {

    private RetryAfter() {}

    /// Nothing when it is absent, unreadable or in the past.
    static @Nullable Duration parse(@Nullable String header, Instant now) {
        if (header == null) {
            return null;
        }
        Duration wait = header.matches("\\d{1,9}") ? seconds(header) : until(header, now);
        return wait == null || wait.isNegative() ? null : wait;
    }

    private static Duration seconds(String header) {
        return Duration.ofSeconds(Long.parseLong(header));
    }

    private static @Nullable Duration until(String header, Instant now) {
        try {
            return Duration.between(
                    now,
                    ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
