package health.ilium.intake.people.web;

import health.ilium.intake.people.Draft;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.PersonFlaw;
import health.ilium.intake.people.Position;
import health.ilium.intake.people.Practices.Practice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// The form for a person, with what was typed and what is wrong with it.
///
/// @param person who is changed; null when somebody is added
/// @param flaws keys of words
record PersonForm(@Nullable Person person, Draft draft, List<String> flaws) {

    static final List<String> ROLES = List.of("COORDINATOR", "CLINICIAN", "ADMIN", "REFERRER");

    static PersonForm empty() {
        return new PersonForm(null, new Draft("", "", "", "", ""), List.of());
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person,
                new Draft(
                        person.signInName().text(),
                        person.name(),
                        person.email() == null ? "" : person.email(),
                        person.position().code(),
                        person.position() instanceof Position.Referrer referrer
                                ? referrer.practice().toString()
                                : ""),
                List.of());
    }

    static PersonForm refused(@Nullable Person person, Draft draft, List<PersonFlaw> flaws) {
        return new PersonForm(
                person, draft, flaws.stream().map(flaw -> "person." + flaw.name()).toList());
    }

    ModelAndView shown(List<Practice> practices) {
        return new ModelAndView(
                        "people-person",
                        flaws.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("form", this)
                .addObject("roles", ROLES)
                .addObject("practices", practices);
    }
}
