package health.ilium.intake.people.web;

import health.ilium.intake.people.Person;
import health.ilium.intake.people.SignInSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What somebody's own account is.
@Controller
class AccountPage {

    static final String PATH = "/account";

    private final SignInSettings settings;

    AccountPage(SignInSettings settings) {
        this.settings = settings;
    }

    @GetMapping(PATH)
    ModelAndView account(Person person, @RequestParam(required = false) @Nullable String changed) {
        return new ModelAndView("people-account")
                .addObject("person", person)
                .addObject("changed", changed != null)
                .addObject("local", settings.local());
    }
}
