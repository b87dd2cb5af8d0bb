package health.ilium.intake.people.web;

import health.ilium.intake.wire.SeeOther;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Sends who is not signed in to do so, and back afterwards. A form that was on its way when the
/// session ended is kept, to be sent again; a part of a page is not replaced by another page.
@Component
class SignInFirst implements AuthenticationEntryPoint {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final PageAnswers pages;
    private final SessionCookie cookie;

    SignInFirst(PageAnswers pages, SessionCookie cookie) {
        this.pages = pages;
        this.cookie = cookie;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException nobody)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) && isPage(request)) {
            SeeOther.to(signIn(request), response);
        } else {
            ended(request, response);
        }
    }

    void ended(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Map<String, Object> more = new HashMap<>();
        SendAgain.of(request).ifPresent(again -> more.put("again", again));
        more.put("signInFirst", true);
        pages.write(request, response, HttpStatus.UNAUTHORIZED, "answer.ended", more);
    }

    private String signIn(HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(SignInPage.PATH);
        if (cookie.shownBy(request).isPresent()) {
            address.queryParam("ended");
        }
        return address.queryParamIfPresent("to", ReturnTarget.of(request).map(ReturnTarget::path))
                .encode()
                .toUriString();
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getHeader("HX-Request") == null
                && Optional.ofNullable(request.getHeader("Sec-Fetch-Mode"))
                        .map("navigate"::equals)
                        .orElse(true);
    }
}
