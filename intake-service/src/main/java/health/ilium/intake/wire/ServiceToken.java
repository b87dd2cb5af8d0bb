package health.ilium.intake.wire;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param serviceToken what the services show each other; there is no default
@ConfigurationProperties("ilium")
public record ServiceToken(String serviceToken) {

    /// An unset property arrives as null.
    public ServiceToken {
        if (serviceToken == null || serviceToken.isBlank()) {
            throw new IllegalArgumentException("ILIUM_SERVICE_TOKEN must be set");
        }
    }

    public String value() {
        return serviceToken;
    }

    @Override
    public String toString() {
        return "ServiceToken[hidden]";
    }
}
