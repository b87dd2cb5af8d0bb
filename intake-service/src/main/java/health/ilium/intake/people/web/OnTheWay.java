package health.ilium.intake.people.web;

import health.ilium.intake.people.SessionToken;
import health.ilium.intake.people.SignInRequest;
import health.ilium.intake.people.SignInRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/// Remembers who left for the identity provider, tied to the browser they left with.
final class OnTheWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String TARGET = OnTheWay.class.getName() + ".target";

    private final SignInRequests requests;
    private final Issuer issuer;
    private final SessionCookie cookie;
    private final InstantSource clock;

    OnTheWay(SignInRequests requests, Issuer issuer, SessionCookie cookie, InstantSource clock) {
        this.requests = requests;
        this.issuer = issuer;
        this.cookie = cookie;
        this.clock = clock;
    }

    /// Where somebody who just came back wanted to go.
    static @Nullable String target(HttpServletRequest request) {
        return request.getAttribute(TARGET) instanceof String target ? target : null;
    }

    /// Nobody asks; who comes back is removed at once.
    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(
            HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest leaving,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (leaving == null || leaving.getState() == null) {
            return;
        }
        SessionToken visitor =
                cookie.shownBy(request)
                        .orElseGet(
                                () -> {
                                    SessionToken fresh = SessionToken.random();
                                    cookie.give(response, fresh);
                                    return fresh;
                                });
        String target =
                ReturnTarget.of(request.getParameter("to")).map(ReturnTarget::path).orElse(null);
        requests.keep(
                leaving.getState(),
                visitor,
                new SignInRequest(
                        secret(leaving, OidcParameterNames.NONCE),
                        secret(leaving, PkceParameterNames.CODE_VERIFIER),
                        target),
                clock.instant());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        if (state == null) {
            return null;
        }
        Optional<SignInRequest> found =
                cookie.shownBy(request)
                        .flatMap(
                                visitor ->
                                        requests.take(
                                                state, visitor, clock.instant().minus(PATIENCE)));
        found.map(SignInRequest::target).ifPresent(target -> request.setAttribute(TARGET, target));
        return found.map(left -> asItWas(left, state)).orElse(null);
    }

    private OAuth2AuthorizationRequest asItWas(SignInRequest left, String state) {
        ClientRegistration there = issuer.registration();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(there.getProviderDetails().getAuthorizationUri()))
                .clientId(there.getClientId())
                .redirectUri(there.getRedirectUri())
                .scopes(there.getScopes())
                .state(state)
                .attributes(
                        Map.of(
                                OAuth2ParameterNames.REGISTRATION_ID,
                                Issuer.NAME,
                                OidcParameterNames.NONCE,
                                left.nonce(),
                                PkceParameterNames.CODE_VERIFIER,
                                left.codeVerifier()))
                .build();
    }

    private static String secret(OAuth2AuthorizationRequest leaving, String name) {
        if (leaving.getAttribute(name) instanceof String secret) {
            return secret;
        }
        throw new IllegalStateException("A sign-in elsewhere began without " + name);
    }
}
