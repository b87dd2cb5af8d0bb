package health.ilium.intake.people.web;

import health.ilium.intake.people.ChangingPasswords;
import health.ilium.intake.people.Password;
import health.ilium.intake.people.PasswordFlaw;
import health.ilium.intake.people.PasswordOutcome;
import health.ilium.intake.people.Person;
import health.ilium.intake.wire.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody changes their own password.
@Controller
@RequestMapping(PasswordPage.PATH)
class PasswordPage {

    static final String PATH = "/account/password";

    private final ChangingPasswords changing;
    private final SessionCookie cookie;

    PasswordPage(ChangingPasswords changing, SessionCookie cookie) {
        this.changing = changing;
        this.cookie = cookie;
    }

    @GetMapping
    ModelAndView ask(Person person) {
        return form(person, HttpStatus.OK, null);
    }

    @PostMapping
    ModelAndView change(
            Person person,
            @RequestParam(defaultValue = "") String oldPassword,
            @RequestParam(defaultValue = "") String newPassword,
            @RequestParam(defaultValue = "") String newPasswordAgain,
            HttpServletRequest request,
            HttpServletResponse response) {
        var wish =
                new ChangingPasswords.Wish(
                        new Password(oldPassword),
                        new Password(newPassword),
                        new Password(newPasswordAgain));
        return switch (changing.change(person, wish, ClientAddress.of(request))) {
            case PasswordOutcome.Changed(var token) -> {
                cookie.give(response, token);
                yield SeeOther.to(AccountPage.PATH + "?changed");
            }
            case PasswordOutcome.Refused(var flaw) -> form(person, status(flaw), flaw);
        };
    }

    private static HttpStatus status(PasswordFlaw flaw) {
        return switch (flaw) {
            case OLD_ONE_WRONG -> HttpStatus.FORBIDDEN;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            case TOO_SHORT, TOO_LONG, IS_THE_NAME, NOT_NEW, NOT_REPEATED ->
                    HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static ModelAndView form(
            Person person, HttpStatus status, @Nullable PasswordFlaw flaw) {
        return new ModelAndView("password", status)
                .addObject("person", person)
                .addObject("flaw", flaw == null ? null : "password." + flaw.name());
    }
}
