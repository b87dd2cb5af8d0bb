package health.ilium.triage.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The secret by which the services know each other. There is no default.
@ConfigurationProperties("ilium")
record ServiceToken(@Nullable String serviceToken) {

    private static final String SCHEME = "Bearer ";

    ServiceToken {
        if (serviceToken == null || serviceToken.isBlank()) {
            throw new IllegalArgumentException(
                    "ILIUM_SERVICE_TOKEN (ilium.service-token) is not set: it is the secret"
                            + " by which the services know each other");
        }
    }

    /// Whether the `Authorization` header carries the token; takes the same time for all tokens.
    boolean isCarriedBy(@Nullable String authorization) {
        return authorization != null
                && serviceToken != null
                && MessageDigest.isEqual(
                        authorization.getBytes(UTF_8), (SCHEME + serviceToken).getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "ServiceToken[hidden]";
    }
}
