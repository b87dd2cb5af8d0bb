package health.ilium.intake.worklist.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.intake.wire.json.Ids;
import health.ilium.intake.worklist.Place;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Places in a queue as text in a URL.
final class Cursors {

    private Cursors() {}

    static String write(Place place) {
        String text = place.rank() + " " + place.sortAt() + " " + place.referralId();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /// Null for what is no place.
    static @Nullable Place read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", 3);
            return parts.length < 3
                    ? null
                    : new Place(
                            Integer.parseInt(parts[0]),
                            Instant.parse(parts[1]),
                            UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | DateTimeException forged) {
            return null;
        }
    }

    static @Nullable UUID uuid(String text) {
        return Ids.parse(text).orElse(null);
    }
}
