package health.ilium.notification.planning;

import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Recipient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something to tell somebody.
///
/// @param notBefore its time; absent for at once
record Telling(
        Milestone milestone, Recipient recipient, @Nullable Instant notBefore, Occasion occasion) {

    static Telling atOnce(Milestone milestone, Recipient recipient, Occasion occasion) {
        return new Telling(milestone, recipient, null, occasion);
    }

    boolean waits(Instant now) {
        return notBefore != null && notBefore.isAfter(now);
    }
}
