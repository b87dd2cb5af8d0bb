package health.ilium.intake.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param issuer of OpenID Connect, where staff sign in; none: they sign in here
/// @param clientId what this service is called there
/// @param clientSecret that this service shows there
/// @param scopes what it asks for
@ConfigurationProperties("intake.sign-in")
record IssuerSettings(
        @Nullable String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue({"openid", "email"}) List<String> scopes) {

    IssuerSettings {
        if (isGiven(issuer) && (clientId.isBlank() || clientSecret.isBlank())) {
            throw new IllegalArgumentException(
                    "intake.sign-in.issuer needs intake.sign-in.client-id and .client-secret");
        }
    }

    boolean isGiven() {
        return isGiven(issuer);
    }

    String given() {
        if (issuer == null) {
            throw new IllegalStateException("intake.sign-in.issuer is not set");
        }
        return issuer;
    }

    private static boolean isGiven(@Nullable String issuer) {
        return issuer != null && !issuer.isBlank();
    }

    @Override
    public String toString() {
        return "IssuerSettings[" + issuer + "]";
    }
}
