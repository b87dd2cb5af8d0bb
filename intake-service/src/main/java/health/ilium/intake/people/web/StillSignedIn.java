package health.ilium.intake.people.web;

import health.ilium.intake.people.UsingSessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/// For streams, which outlive the request that opened them.
@Component
public class StillSignedIn {

    private final UsingSessions sessions;
    private final SessionCookie cookie;

    StillSignedIn(UsingSessions sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /// Whether the session that this request came in still lets somebody in, each time it is asked
    /// from the database. Asking does not keep the session open.
    public BooleanSupplier watch(HttpServletRequest request) {
        return cookie.shownBy(request)
                .<BooleanSupplier>map(token -> () -> sessions.person(token, false).isPresent())
                .orElse(() -> false);
    }
}
