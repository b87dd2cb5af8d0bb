package health.ilium.intake.wire;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Success.
///
/// @param status of HTTP, 2xx
/// @param location of what was made
/// @param json the body
public record Answer(int status, @Nullable URI location, String json) implements Reply {

    public ResponseEntity.BodyBuilder builder() {
        ResponseEntity.BodyBuilder builder =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
        return location == null ? builder : builder.location(location);
    }

    public ResponseEntity<String> entity() {
        return builder().body(json);
    }
}
