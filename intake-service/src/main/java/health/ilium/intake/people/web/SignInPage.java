package health.ilium.intake.people.web;

import health.ilium.intake.people.Password;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.SignInOutcome;
import health.ilium.intake.people.SignInSettings;
import health.ilium.intake.people.SigningIn;
import health.ilium.intake.wire.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where people sign in.
@Controller
@RequestMapping(SignInPage.PATH)
class SignInPage {

    static final String PATH = "/sign-in";

    private final SigningIn signingIn;
    private final SignInSettings settings;
    private final IssuerSettings issuer;
    private final SessionCookie cookie;

    SignInPage(
            SigningIn signingIn,
            SignInSettings settings,
            IssuerSettings issuer,
            SessionCookie cookie) {
        this.signingIn = signingIn;
        this.settings = settings;
        this.issuer = issuer;
        this.cookie = cookie;
    }

    @GetMapping
    ModelAndView ask(
            @RequestParam(required = false) @Nullable String to, HttpServletRequest request) {
        return CurrentPerson.of(request)
                .map(person -> SeeOther.to(next(person, to)))
                .orElseGet(() -> form(HttpStatus.OK, notice(request), "", to));
    }

    @PostMapping
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        String address = ClientAddress.of(request);
        return switch (signingIn.signIn(name, new Password(password), address)) {
            case SignInOutcome.SignedIn(var token, var person) -> {
                cookie.give(response, token);
                yield SeeOther.to(next(person, to));
            }
            case SignInOutcome.Refused _ -> form(HttpStatus.FORBIDDEN, "sign-in.refused", name, to);
            case SignInOutcome.Busy _ -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "2");
                yield form(HttpStatus.SERVICE_UNAVAILABLE, "sign-in.busy", name, to);
            }
        };
    }

    private ModelAndView form(
            HttpStatus status, @Nullable String notice, String name, @Nullable String to) {
        return new ModelAndView("sign-in", status)
                .addObject("notice", notice)
                .addObject("wrong", status != HttpStatus.OK)
                .addObject("name", name)
                .addObject("to", ReturnTarget.of(to).map(ReturnTarget::path).orElse(null))
                .addObject("elsewhere", issuer.isGiven())
                .addObject("local", settings.local());
    }

    private static @Nullable String notice(HttpServletRequest request) {
        for (String reason : new String[] {"ended", "stale", "out"}) {
            if (request.getParameter(reason) != null) {
                return "sign-in." + reason;
            }
        }
        return null;
    }

    private static String next(Person person, @Nullable String to) {
        return Optional.ofNullable(to)
                .flatMap(ReturnTarget::of)
                .map(ReturnTarget::path)
                .orElseGet(() -> SignedIn.home(person));
    }
}
