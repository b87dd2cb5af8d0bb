package health.ilium.notification.message;

import health.ilium.notification.office.Office;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a message hangs on.
///
/// @param office to call about it; absent for the office of the case
/// @param visit appointment that it tells about
/// @param matter what it dies with, as long as it was not sent
/// @param expiresAt from then on it makes no sense any more
public record Occasion(
        @Nullable Office office,
        @Nullable Visit visit,
        @Nullable Matter matter,
        @Nullable Instant expiresAt) {

    public static final Occasion NONE = new Occasion(null, null, null, null);
}
