package health.ilium.intake.people.web;

import health.ilium.intake.people.SigningOut;
import health.ilium.intake.wire.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where people sign out, by a posted form: a link could be followed without them.
@Controller
class SignOut {

    static final String PATH = "/sign-out";

    private final SigningOut signingOut;
    private final SessionCookie cookie;

    SignOut(SigningOut signingOut, SessionCookie cookie) {
        this.signingOut = signingOut;
        this.cookie = cookie;
    }

    @PostMapping(PATH)
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        cookie.shownBy(request)
                .ifPresent(
                        token ->
                                CurrentPerson.of(request)
                                        .ifPresent(
                                                person ->
                                                        signingOut.signOut(
                                                                token,
                                                                person,
                                                                ClientAddress.of(request))));
        cookie.takeBack(response);
        return SeeOther.to(SignInPage.PATH + "?out");
    }
}
