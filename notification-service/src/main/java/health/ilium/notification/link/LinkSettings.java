package health.ilium.notification.link;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where links lead and what their tokens are computed with (`ilium.*`).
///
/// @param linkSecret at least 32 bytes, the same as intake's; no default
/// @param publicBaseUrl address of intake as people reach it, without a slash at the end
@ConfigurationProperties("ilium")
public record LinkSettings(
        @DefaultValue("") String linkSecret, @DefaultValue("") String publicBaseUrl) {

    private static final int SHORTEST_SECRET = 32;

    public LinkSettings {
        if (linkSecret.getBytes(StandardCharsets.UTF_8).length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("ILIUM_LINK_SECRET must be set, 32 bytes or more");
        }
        if (!publicBaseUrl.matches("https?://[^\\s/]+(/[^\\s]*[^/\\s])?")) {
            throw new IllegalArgumentException(
                    "ILIUM_PUBLIC_BASE_URL must be set to an http(s) address without a slash at the"
                            + " end");
        }
    }

    @Override
    public String toString() {
        return "LinkSettings[" + publicBaseUrl + "]";
    }
}
