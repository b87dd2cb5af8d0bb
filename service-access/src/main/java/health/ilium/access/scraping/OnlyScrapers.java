package health.ilium.access.scraping;

import health.ilium.access.bearer.BearerTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import tools.jackson.databind.json.JsonMapper;

/// Imported by every service: `/actuator/prometheus` wants a token that opens nothing else, so that
/// the one who watches cannot read cases.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScrapeToken.class)
public class OnlyScrapers {

    private final JsonMapper json;

    OnlyScrapers(JsonMapper json) {
        this.json = json;
    }

    @Bean
    @Order(0)
    SecurityFilterChain scrapers(HttpSecurity http, ScrapeToken token) {
        return http.securityMatcher("/actuator/prometheus")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(
                        new BearerTokens(
                                token::holder,
                                (failure, response) -> {
                                    throw failure;
                                }),
                        AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(it -> it.anyRequest().authenticated())
                .exceptionHandling(it -> it.authenticationEntryPoint(this::unauthorised))
                .build();
    }

    private void unauthorised(
            HttpServletRequest request, HttpServletResponse response, Exception unknown)
            throws IOException {
        BearerTokens.challenge(request, response);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(
                response.getOutputStream(),
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.UNAUTHORIZED, "The scrape token is missing or unknown."));
    }
}
