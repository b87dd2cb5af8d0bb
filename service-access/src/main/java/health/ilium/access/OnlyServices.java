package health.ilium.access;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/// Imported by a service that only other services may call: health is open, everything else needs
/// the service token.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceToken.class)
public class OnlyServices {

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    @Bean
    ErrorController errors() {
        return new Errors();
    }

    @Bean
    RequestRejectedHandler firewall(Problems problems) {
        return (request, response, rejected) -> problems.malformed(response);
    }

    @Bean
    SecurityFilterChain onlyServices(HttpSecurity http, ServiceToken token, Problems problems) {
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
                                        (request, response, refused) ->
                                                problems.unknownCaller(response)))
                .build();
    }
}
