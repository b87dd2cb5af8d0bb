package health.ilium.triage.access.web;

import health.ilium.access.bearer.BearerTokens;
import health.ilium.triage.access.Tokens;
import health.ilium.triage.wire.Problem;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import tools.jackson.databind.json.JsonMapper;

/// The API is for people with a token; its description and the schema of policies are open.
/// Everything beside it is for services.
///
/// No request carries a cookie, so there is nothing for cross-site request forgery to use.
@Configuration(proxyBeanMethods = false)
class AccessRules {

    static final String API = "/api/**";
    static final String[] OPEN = {"/api/v1/policies/schema"};

    private static final String DESCRIPTION = "/v3/api-docs*";

    private final JsonMapper json;

    AccessRules(JsonMapper json) {
        this.json = json;
    }

    @Bean
    @Order(1)
    SecurityFilterChain people(HttpSecurity http, Tokens tokens) {
        return http.securityMatcher(API, DESCRIPTION)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(callers(tokens), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        it ->
                                it.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.ASYNC)
                                        .permitAll()
                                        .requestMatchers(OPEN)
                                        .permitAll()
                                        .requestMatchers(DESCRIPTION)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .exceptionHandling(it -> it.authenticationEntryPoint(this::unauthorised))
                .build();
    }

    /// The file is in memory, so that looking a token up cannot fail.
    private static BearerTokens callers(Tokens tokens) {
        return new BearerTokens(
                tokens::holder,
                (failure, response) -> {
                    throw failure;
                });
    }

    private void unauthorised(
            HttpServletRequest request, HttpServletResponse response, Exception unknown)
            throws IOException {
        BearerTokens.challenge(request, response);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(),
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "UNAUTHORIZED",
                        "A valid bearer token is needed."));
    }
}
