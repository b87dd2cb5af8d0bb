package health.ilium.intake.people.web;

import health.ilium.intake.people.SessionToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The one cookie. Before somebody signs in it belongs to no session, and only ties forms to this
/// browser; signing in always gives a new one.
@Component
class SessionCookie {

    private final CookieSettings settings;

    SessionCookie(CookieSettings settings) {
        this.settings = settings;
    }

    Optional<SessionToken> shownBy(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(settings.cookie()))
                        .findFirst()
                        .flatMap(cookie -> SessionToken.shown(cookie.getValue()));
    }

    void give(HttpServletResponse response, SessionToken token) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token.text()).build().toString());
    }

    void takeBack(HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie("").maxAge(Duration.ZERO).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(settings.cookie(), value)
                .path("/")
                .secure(settings.secure())
                .httpOnly(true)
                .sameSite("Lax");
    }
}
