package health.ilium.intake.people.web;

import health.ilium.intake.people.SessionToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/// What forms carry so that no other site can send them: made from the session's cookie, so that
/// nothing has to be kept, and what was signed out or signed in again makes it stale.
@Component
class FormSecrets implements CsrfTokenRepository {

    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String FIELD = "_csrf";
    private static final String NEW = FormSecrets.class.getName() + ".new";

    private final SessionCookie cookie;

    FormSecrets(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        SessionToken visitor = SessionToken.random();
        request.setAttribute(NEW, visitor);
        return secret(visitor);
    }

    @Override
    public void saveToken(
            @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(NEW) instanceof SessionToken visitor) {
            cookie.give(response, visitor);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookie.shownBy(request).map(FormSecrets::secret).orElse(null);
    }

    private static CsrfToken secret(SessionToken token) {
        return new DefaultCsrfToken(HEADER, FIELD, token.formSecret());
    }
}
