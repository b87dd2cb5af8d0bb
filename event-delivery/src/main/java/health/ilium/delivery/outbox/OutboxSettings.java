package health.ilium.delivery.outbox;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How outgoing events are labelled.
///
/// @param source CloudEvents source of the events, by default `/ilium/` and the application's
///     name without `-service`
@ConfigurationProperties("delivery.outbox")
public record OutboxSettings(@Nullable String source) {

    public String sourceOf(String application) {
        return source != null ? source : "/ilium/" + application.replaceFirst("-service$", "");
    }
}
