package health.ilium.notification.wire;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceToken.class)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain onlyServices(HttpSecurity http, ServiceToken token) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new ServiceTokenFilter(token), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/actuator/health", "/actuator/health/**")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .exceptionHandling(
                        refusals ->
                                refusals.authenticationEntryPoint(
                                        (request, response, refused) -> {
                                            response.setHeader(
                                                    HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                                            Problems.write(
                                                    response,
                                                    HttpStatus.UNAUTHORIZED,
                                                    "A service token is needed.");
                                        }))
                .build();
    }

    @Bean
    RequestRejectedHandler firewallAnswers() {
        return (request, response, rejected) ->
                Problems.write(response, HttpStatus.BAD_REQUEST, "The request is not well formed.");
    }
}
