package health.ilium.intake.people.web;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClient;

/// The practice's identity provider. What it says of itself is asked for when somebody first signs
/// in there, so that intake starts without it.
final class Issuer implements ClientRegistrationRepository {

    static final String NAME = "staff";

    private static final ParameterizedTypeReference<Map<String, Object>> JSON =
            new ParameterizedTypeReference<>() {};

    private final IssuerSettings settings;
    private final String redirectUri;
    private final RestClient http;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    Issuer(IssuerSettings settings, String redirectUri, RestClient http) {
        this.settings = settings;
        this.redirectUri = redirectUri;
        this.http = http;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        return registrationId.equals(NAME) ? registration() : null;
    }

    ClientRegistration registration() {
        ClientRegistration registration = known.get();
        if (registration == null) {
            registration = discovered();
            known.set(registration);
        }
        return registration;
    }

    private ClientRegistration discovered() {
        String issuer = settings.given();
        String address = issuer.replaceAll("/$", "") + "/.well-known/openid-configuration";
        Map<String, Object> said =
                Objects.requireNonNull(http.get().uri(address).retrieve().body(JSON));
        if (!issuer.equals(said.get("issuer"))) {
            throw new IllegalStateException("intake.sign-in.issuer calls itself otherwise");
        }
        return ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(NAME)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(redirectUri)
                .scope(settings.scopes())
                .build();
    }
}
