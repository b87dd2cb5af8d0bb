package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.people.Practices;
import health.ilium.intake.referral.web.EnteringReferrals;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.wire.SeeOther;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A referral that came by phone or fax, entered for the practice that referred. What was not
/// said is left out and asked for later.
@Controller
class EnterPage {

    private final EnteringReferrals entering;
    private final Practices practices;
    private final Onlookers onlookers;

    EnterPage(EnteringReferrals entering, Practices practices, Onlookers onlookers) {
        this.entering = entering;
        this.practices = practices;
        this.onlookers = onlookers;
    }

    @GetMapping("/staff/referrals/new")
    @Allowed(to = Action.ENTER)
    ModelAndView page() {
        return shown(Map.of());
    }

    @PostMapping("/staff/referrals/new")
    @Allowed(to = Action.ENTER)
    ModelAndView enter(@RequestParam MultiValueMap<String, String> fields, Caller caller) {
        SentForm form = new SentForm(fields);
        ResponseEntity<String> answer =
                entering.enter(
                        new IdempotencyKey(caller.id(), "POST /staff/referrals/new", form.key()),
                        caller,
                        FormBody.of(fields, onlookers.said().zone()));
        if (answer.getStatusCode().is2xxSuccessful()) {
            String location =
                    Objects.requireNonNull(answer.getHeaders().getFirst(HttpHeaders.LOCATION));
            String id = location.substring(location.lastIndexOf('/') + 1);
            return SeeOther.to("/staff/cases/" + id + "?entered=true");
        }
        ModelAndView page = shown(form.typed()).addObject("refusal", Answers.refusal(answer));
        page.setStatus(answer.getStatusCode());
        return page;
    }

    private ModelAndView shown(Map<String, String> typed) {
        return new ModelAndView("enter-referral")
                .addObject("typed", typed)
                .addObject("practices", practices.all())
                .addObject("offices", Office.values())
                .addObject("languages", Language.values())
                .addObject("yesNo", FactWords.yesNo())
                .addObject("key", UUID.randomUUID());
    }
}
