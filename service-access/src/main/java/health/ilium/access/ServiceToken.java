package health.ilium.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The secret by which the services know each other (`ilium.service-token`). There is no default.
@ConfigurationProperties("ilium")
record ServiceToken(@DefaultValue("") String serviceToken) {

    private static final String SCHEME = "Bearer ";

    ServiceToken {
        if (serviceToken.isBlank()) {
            throw new IllegalArgumentException("ILIUM_SERVICE_TOKEN must be set");
        }
    }

    /// Whether the `Authorization` header carries the token; takes the same time whatever is wrong.
    boolean isCarriedBy(@Nullable String authorization) {
        return authorization != null
                && MessageDigest.isEqual(
                        authorization.getBytes(UTF_8), (SCHEME + serviceToken).getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "ServiceToken[hidden]";
    }
}
