package health.ilium.notification.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the services know each other by (`ilium.service-token`); no default.
@ConfigurationProperties("ilium")
record ServiceToken(@DefaultValue("") String serviceToken) {

    ServiceToken {
        if (serviceToken.isBlank()) {
            throw new IllegalArgumentException("ILIUM_SERVICE_TOKEN must be set");
        }
    }

    /// Takes the same time whatever is wrong.
    boolean isIn(@Nullable String authorization) {
        return authorization != null
                && MessageDigest.isEqual(
                        authorization.getBytes(UTF_8), ("Bearer " + serviceToken).getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "ServiceToken";
    }
}
