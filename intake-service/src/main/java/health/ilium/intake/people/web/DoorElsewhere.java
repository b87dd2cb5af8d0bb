package health.ilium.intake.people.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;

/// Adds signing in at the identity provider to the door of pages: authorization code with PKCE.
final class DoorElsewhere {

    static final String LEAVE = "/sign-in/oidc";
    static final String BACK = "/sign-in/back";

    private final Issuer issuer;
    private final OnTheWay onTheWay;
    private final CameBack cameBack;
    private final IssuerCalls calls;

    DoorElsewhere(Issuer issuer, OnTheWay onTheWay, CameBack cameBack, IssuerCalls calls) {
        this.issuer = issuer;
        this.onTheWay = onTheWay;
        this.cameBack = cameBack;
        this.calls = calls;
    }

    void open(HttpSecurity http) throws Exception {
        DefaultOAuth2AuthorizationRequestResolver leaving =
                new DefaultOAuth2AuthorizationRequestResolver(issuer, LEAVE);
        leaving.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(
                login ->
                        login.clientRegistrationRepository(issuer)
                                .authorizedClientRepository(new NothingKept())
                                .loginPage(SignInPage.PATH)
                                .authorizationEndpoint(
                                        it ->
                                                it.authorizationRequestResolver(leaving)
                                                        .authorizationRequestRepository(onTheWay))
                                .redirectionEndpoint(it -> it.baseUri(BACK))
                                .tokenEndpoint(it -> it.accessTokenResponseClient(calls.tokens()))
                                .userInfoEndpoint(it -> it.oidcUserService(calls.users()))
                                .successHandler(cameBack)
                                .failureHandler(cameBack));
    }
}
