package health.ilium.intake.people.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.people.ManagingPeople;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.Position;
import health.ilium.intake.people.Practices.Practice;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Everybody with an account, and the practices with theirs.
@Controller
class PeoplePage {

    static final String PATH = "/admin/people";

    private final ManagingPeople managing;

    PeoplePage(ManagingPeople managing) {
        this.managing = managing;
    }

    @GetMapping(PATH)
    @Allowed(to = Action.MANAGE_PEOPLE)
    ModelAndView people() {
        List<Person> all = managing.all();
        return new ModelAndView("people")
                .addObject(
                        "staff",
                        all.stream()
                                .filter(person -> person.position() instanceof Position.Member)
                                .toList())
                .addObject(
                        "practices",
                        managing.practices().stream()
                                .map(practice -> new PracticeRow(practice, of(practice, all)))
                                .toList());
    }

    private static List<Person> of(Practice practice, List<Person> all) {
        return all.stream()
                .filter(
                        person ->
                                person.position() instanceof Position.Referrer referrer
                                        && referrer.practice().equals(practice.id()))
                .toList();
    }

    record PracticeRow(Practice practice, List<Person> people) {}
}
