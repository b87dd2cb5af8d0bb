package health.ilium.notification.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// PATIENT DATA. An appointment as calendars know it.
///
/// @param minutes how long it takes; absent when it was called off
public record Visit(UUID appointmentId, Instant startsAt, @Nullable Integer minutes) {

    @Override
    public String toString() {
        return "Visit[" + appointmentId + "]";
    }
}
