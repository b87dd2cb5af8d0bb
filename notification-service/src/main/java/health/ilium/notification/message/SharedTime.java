package health.ilium.notification.message;

import java.time.Instant;

/// The time by which messages are due, the same for all instances.
@FunctionalInterface
public interface SharedTime {

    Instant instant();
}
