package health.ilium.intake.people.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.people.AddingPractices;
import health.ilium.intake.people.ManagingPeople;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.Position;
import health.ilium.intake.people.Practices.Practice;
import health.ilium.intake.wire.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Everybody with an account, and the practices with theirs.
@Controller
class PeoplePage {

    static final String PATH = "/admin/people";

    private final ManagingPeople managing;
    private final AddingPractices adding;

    PeoplePage(ManagingPeople managing, AddingPractices adding) {
        this.managing = managing;
        this.adding = adding;
    }

    @GetMapping(PATH)
    @Allowed(to = Action.MANAGE_PEOPLE)
    ModelAndView people() {
        return shown();
    }

    @PostMapping(PATH + "/practices")
    @Allowed(to = Action.MANAGE_PEOPLE)
    ModelAndView addPractice(
            Person by, @RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        return adding.add(by, name, ClientAddress.of(request))
                .map(
                        flaw -> {
                            ModelAndView page =
                                    shown().addObject("flaw", "people.practice." + flaw)
                                            .addObject("typed", name);
                            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                            return page;
                        })
                .orElseGet(() -> SeeOther.to(PATH));
    }

    private ModelAndView shown() {
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
