package health.ilium.intake.neighbours.http;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param serviceToken what the services show each other; there is no default
@ConfigurationProperties("ilium")
record ServiceToken(String serviceToken) {

    /// An unset property arrives as null.
    ServiceToken {
        if (serviceToken == null || serviceToken.isBlank()) {
            throw new IllegalArgumentException("ILIUM_SERVICE_TOKEN must be set");
        }
    }

    @Override
    public String toString() {
        return "ServiceToken[hidden]";
    }
}
