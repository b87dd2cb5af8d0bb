package health.ilium.intake.people.web;

import health.ilium.intake.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// The person of the running request. Behind [DoorOfPages] there is one on every page that wants
/// somebody signed in.
final class CurrentPerson {

    private static final String NAME = CurrentPerson.class.getName();

    private CurrentPerson() {}

    static Optional<Person> of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }

    static void set(HttpServletRequest request, Person person) {
        request.setAttribute(NAME, person);
    }
}
