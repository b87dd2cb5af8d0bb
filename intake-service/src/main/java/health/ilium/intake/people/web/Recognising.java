package health.ilium.intake.people.web;

import health.ilium.access.bearer.KnownCaller;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.UsingSessions;
import health.ilium.intake.wire.Failures;
import health.ilium.intake.wire.SeeOther;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises who is signed in by the cookie. Without a session the request goes on unnamed; with a
/// password that somebody else gave, nothing comes before changing it.
final class Recognising extends OncePerRequestFilter {

    private final UsingSessions sessions;
    private final SessionCookie cookie;
    private final PageAnswers pages;

    Recognising(UsingSessions sessions, SessionCookie cookie, PageAnswers pages) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Person> person;
        try {
            person =
                    cookie.shownBy(request)
                            .flatMap(token -> sessions.person(token, isByHand(request)));
        } catch (RuntimeException failure) {
            HttpStatus status = Failures.problem(failure).status();
            pages.write(request, response, status, PageAnswers.key(status), Map.of());
            return;
        }
        person.ifPresent(it -> recognised(it, request));
        if (person.filter(Person::mustChangePassword).isPresent() && !isOnTheWay(request)) {
            SeeOther.to(PasswordPage.PATH, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void recognised(Person person, HttpServletRequest request) {
        CurrentPerson.set(request, person);
        SecurityContextHolder.setContext(new SecurityContextImpl(new KnownCaller(person.caller())));
    }

    /// A page that refreshes itself says so, or opens a stream.
    private static boolean isByHand(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getHeader("X-Background") == null
                && (accepted == null || !accepted.startsWith("text/event-stream"));
    }

    private static boolean isOnTheWay(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(PasswordPage.PATH) || path.equals(SignOut.PATH);
    }
}
