package health.ilium.intake.people.web;

import health.ilium.intake.people.Password;
import health.ilium.intake.people.Person;
import org.springframework.web.servlet.ModelAndView;

/// The page that shows a password to hand over, once.
final class HandedPassword {

    private HandedPassword() {}

    static ModelAndView page(Person person, Password oneTime) {
        return new ModelAndView("people-password")
                .addObject("person", person)
                .addObject("oneTime", oneTime.text());
    }
}
