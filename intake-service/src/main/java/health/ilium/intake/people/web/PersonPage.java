package health.ilium.intake.people.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.people.Draft;
import health.ilium.intake.people.ManagingPeople;
import health.ilium.intake.people.PeopleOutcome;
import health.ilium.intake.people.Person;
import health.ilium.intake.wire.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where an administrator looks after an account.
@Controller
@RequestMapping(PeoplePage.PATH + "/{id}")
class PersonPage {

    private final ManagingPeople managing;

    PersonPage(ManagingPeople managing) {
        this.managing = managing;
    }

    @GetMapping
    @Allowed(to = Action.MANAGE_PEOPLE)
    ModelAndView person(@PathVariable UUID id) {
        return managing.person(id)
                .map(person -> PersonForm.of(person).shown(managing.practices()))
                .orElseGet(PersonPage::nobody);
    }

    @PostMapping
    @Allowed(to = Action.MANAGE_PEOPLE)
    ModelAndView change(
            Person by,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String practice,
            HttpServletRequest request) {
        Draft draft = new Draft("", name, email, role, practice);
        return shown(id, draft, managing.change(by, id, draft, ClientAddress.of(request)));
    }

    @PostMapping("/deactivation")
    @Allowed(to = Action.MANAGE_PEOPLE)
    ModelAndView deactivate(Person by, @PathVariable UUID id, HttpServletRequest request) {
        return shown(id, managing.deactivate(by, id, ClientAddress.of(request)));
    }

    @PostMapping("/reactivation")
    @Allowed(to = Action.MANAGE_PEOPLE)
    ModelAndView reactivate(Person by, @PathVariable UUID id, HttpServletRequest request) {
        return shown(id, managing.reactivate(by, id, ClientAddress.of(request)));
    }

    @PostMapping("/password")
    @Allowed(to = Action.MANAGE_PEOPLE)
    ModelAndView resetPassword(Person by, @PathVariable UUID id, HttpServletRequest request) {
        return shown(id, managing.resetPassword(by, id, ClientAddress.of(request)));
    }

    private ModelAndView shown(UUID id, PeopleOutcome outcome) {
        return managing.person(id)
                .map(person -> shown(id, PersonForm.of(person).draft(), outcome))
                .orElseGet(PersonPage::nobody);
    }

    private ModelAndView shown(UUID id, Draft draft, PeopleOutcome outcome) {
        return switch (outcome) {
            case PeopleOutcome.Done _ -> SeeOther.to(PeoplePage.PATH);
            case PeopleOutcome.Handed(var person, var oneTime) ->
                    HandedPassword.page(person, oneTime);
            case PeopleOutcome.Refused(var flaws) ->
                    managing.person(id)
                            .map(
                                    person ->
                                            PersonForm.refused(person, draft, flaws)
                                                    .shown(managing.practices()))
                            .orElseGet(PersonPage::nobody);
            case PeopleOutcome.Unknown _ -> nobody();
        };
    }

    private static ModelAndView nobody() {
        return PageAnswers.page(HttpStatus.NOT_FOUND, "answer.not-found");
    }
}
