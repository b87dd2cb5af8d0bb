package health.ilium.intake.access.web;

import health.ilium.access.bearer.BearerTokens;
import health.ilium.access.scraping.OnlyScrapers;
import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.Tokens;
import health.ilium.intake.wire.Failures;
import health.ilium.intake.wire.Problem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/// The API wants a token. Beside it, and beside the pages for who is signed in, only the open pages
/// listed here exist.
///
/// Nothing here looks at a cookie, so there is nothing for cross-site request forgery to use.
@Configuration(proxyBeanMethods = false)
@Import(OnlyScrapers.class)
class AccessRules {

    private static final String OPERATING = "/actuator/{endpoint:parked|metrics|sentevents}/**";

    private static final String[] OPEN = {
        "/",
        "/board/**",
        "/assets/**",
        "/p/*",
        "/r/*",
        "/cds-services",
        "/fhir/Questionnaire/*",
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/actuator/health/**",
        "/actuator/info"
    };

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens) throws Exception {
        return stateless(http, AccessRules::unauthorised)
                .securityMatcher("/api/**", "/cds-services/*/**", OPERATING)
                .addFilterBefore(callers(tokens), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(OPERATING)
                                        .access(AccessRules::mayOperate)
                                        .anyRequest()
                                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return stateless(http, (request, response, denied) -> Problem.notFound().writeTo(response))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers(OPEN)
                                        .permitAll()
                                        .anyRequest()
                                        .denyAll())
                .build();
    }

    private static BearerTokens callers(Tokens tokens) {
        return new BearerTokens(
                tokens::holder, (failure, response) -> Failures.problem(failure).writeTo(response));
    }

    /// Endpoints of the API check the action themselves; Boot's own cannot.
    private static AuthorizationDecision mayOperate(
            Supplier<? extends Authentication> authentication,
            RequestAuthorizationContext request) {
        return new AuthorizationDecision(
                authentication.get().getPrincipal() instanceof Caller caller
                        && caller.may(Action.OPERATE));
    }

    private static HttpSecurity stateless(HttpSecurity http, AuthenticationEntryPoint unknown)
            throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(unknown));
    }

    private static void unauthorised(
            HttpServletRequest request, HttpServletResponse response, Exception unknown)
            throws IOException {
        BearerTokens.challenge(request, response);
        Problem.of(HttpStatus.UNAUTHORIZED, "UNAUTHORIZED", "A valid bearer token is needed.")
                .writeTo(response);
    }
}
