package health.ilium.intake.people.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.people.AddingPeople;
import health.ilium.intake.people.Draft;
import health.ilium.intake.people.ManagingPeople;
import health.ilium.intake.people.PeopleOutcome;
import health.ilium.intake.people.Person;
import health.ilium.intake.wire.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where an administrator gives somebody an account.
@Controller
@RequestMapping(AddPersonPage.PATH)
class AddPersonPage {

    static final String PATH = PeoplePage.PATH + "/new";

    private final AddingPeople adding;
    private final ManagingPeople managing;

    AddPersonPage(AddingPeople adding, ManagingPeople managing) {
        this.adding = adding;
        this.managing = managing;
    }

    @GetMapping
    @Allowed(to = Action.MANAGE_PEOPLE)
    ModelAndView ask() {
        return PersonForm.empty().shown(managing.practices());
    }

    @PostMapping
    @Allowed(to = Action.MANAGE_PEOPLE)
    ModelAndView add(
            Person by,
            @RequestParam(defaultValue = "") String signInName,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String practice,
            HttpServletRequest request) {
        Draft draft = new Draft(signInName, name, email, role, practice);
        return switch (adding.add(by, draft, ClientAddress.of(request))) {
            case PeopleOutcome.Handed(var person, var oneTime) ->
                    HandedPassword.page(person, oneTime);
            case PeopleOutcome.Refused(var flaws) ->
                    PersonForm.refused(null, draft, flaws).shown(managing.practices());
            case PeopleOutcome.Done _ -> SeeOther.to(PeoplePage.PATH);
            case PeopleOutcome.Unknown _ ->
                    PageAnswers.page(HttpStatus.NOT_FOUND, "answer.not-found");
        };
    }
}
