package health.ilium.triage.wire;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/// Health is open, everything else needs the service token.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceToken.class)
class Access {

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    @Bean
    RequestRejectedHandler firewall(Problems problems) {
        return (request, response, rejected) ->
                problems.answer(response, BAD_REQUEST, "The request is malformed.");
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http, ServiceToken token, Problems problems) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new ServiceTokenFilter(token), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(
                        it ->
                                it.dispatcherTypeMatchers(DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers("/actuator/health", "/actuator/health/**")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .exceptionHandling(
                        it ->
                                it.authenticationEntryPoint(
                                                (request, response, refused) -> {
                                                    response.setHeader(
                                                            HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                                                    problems.answer(
                                                            response,
                                                            UNAUTHORIZED,
                                                            "The service token is missing or"
                                                                    + " unknown.");
                                                })
                                        .accessDeniedHandler(
                                                (request, response, refused) ->
                                                        problems.answer(
                                                                response,
                                                                FORBIDDEN,
                                                                "Not permitted.")))
                .build();
    }
}
