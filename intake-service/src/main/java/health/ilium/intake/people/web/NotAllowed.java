package health.ilium.intake.people.web;

import health.ilium.intake.wire.SeeOther;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// Says who may not, and keeps what was typed when only the form was stale.
@Component
class NotAllowed implements AccessDeniedHandler {

    private final PageAnswers pages;
    private final SignInFirst signInFirst;

    NotAllowed(PageAnswers pages, SignInFirst signInFirst) {
        this.pages = pages;
        this.signInFirst = signInFirst;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException)) {
            pages.write(request, response, HttpStatus.FORBIDDEN, "answer.forbidden", Map.of());
        } else if (request.getRequestURI().equals(SignInPage.PATH)) {
            SeeOther.to(SignInPage.PATH + "?stale", response);
        } else if (CurrentPerson.of(request).isEmpty()) {
            signInFirst.ended(request, response);
        } else {
            Map<String, Object> more = new HashMap<>();
            SendAgain.of(request).ifPresent(again -> more.put("again", again));
            pages.write(request, response, HttpStatus.FORBIDDEN, "answer.stale", more);
        }
    }
}
