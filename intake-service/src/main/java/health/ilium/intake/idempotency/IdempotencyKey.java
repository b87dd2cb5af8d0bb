package health.ilium.intake.idempotency;

import java.util.UUID;

/// Identifies a request among all of one client to one endpoint.
///
/// @param client practice or member of staff
/// @param endpoint method and path
/// @param key chosen by the client, up to 255 characters
public record IdempotencyKey(UUID client, String endpoint, String key) {

    public static final int LONGEST = 255;
}
