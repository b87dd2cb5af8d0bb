package health.ilium.intake.people.web;

import static health.ilium.intake.access.Role.ADMIN;
import static health.ilium.intake.access.Role.CLINICIAN;
import static health.ilium.intake.access.Role.COORDINATOR;

import health.ilium.intake.access.Caller;
import health.ilium.intake.access.Role;
import health.ilium.intake.people.UsingSessions;
import health.ilium.intake.wire.PageHeaders;
import jakarta.servlet.DispatcherType;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/// Pages for who is signed in: by session, with a secret in every form, and nothing is remembered
/// in the memory of this instance. Bearer tokens mean nothing here, and cookies nothing elsewhere.
@Configuration(proxyBeanMethods = false)
class DoorOfPages {

    @Bean
    @Order(1)
    SecurityFilterChain pagesOfPeople(
            HttpSecurity http,
            UsingSessions sessions,
            SessionCookie cookie,
            PageAnswers pages,
            FormSecrets secrets,
            SignInFirst signInFirst,
            NotAllowed notAllowed,
            Optional<DoorElsewhere> elsewhere)
            throws Exception {
        if (elsewhere.isPresent()) {
            elsewhere.get().open(http);
        }
        return http.securityMatcher(PagePaths.PATTERNS)
                .csrf(csrf -> csrf.csrfTokenRepository(secrets))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(
                        headers ->
                                PageHeaders.ALL.forEach(
                                        (name, value) ->
                                                headers.addHeaderWriter(
                                                        new StaticHeadersWriter(name, value))))
                .addFilterBefore(new Recognising(sessions, cookie, pages), CsrfFilter.class)
                .exceptionHandling(
                        refusals ->
                                refusals.authenticationEntryPoint(signInFirst)
                                        .accessDeniedHandler(notAllowed))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ASYNC,
                                                DispatcherType.FORWARD,
                                                DispatcherType.ERROR)
                                        .permitAll()
                                        .requestMatchers("/sign-in", "/sign-in/**", "/sign-out")
                                        .permitAll()
                                        .requestMatchers("/staff/**")
                                        .access(only(COORDINATOR, CLINICIAN))
                                        .requestMatchers("/admin/**")
                                        .access(only(ADMIN))
                                        .anyRequest()
                                        .authenticated())
                .build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> only(Role... roles) {
        Set<Role> allowed = Set.of(roles);
        return (authentication, request) ->
                new AuthorizationDecision(
                        authentication.get() != null
                                && authentication.get().getPrincipal() instanceof Caller.Staff staff
                                && allowed.contains(staff.role()));
    }
}
