package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.referral.Deed;
import health.ilium.intake.referral.ReadingReferrals;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.web.Actors;
import health.ilium.intake.referral.web.DoingDeeds;
import health.ilium.intake.referral.web.ReferralIds;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Refusal;
import health.ilium.intake.wire.SeeOther;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Does what somebody asks for on the page of a case. What is refused is shown again with
/// everything that was typed.
@Controller
class CaseForms {

    private final DoingDeeds doing;
    private final ReadingReferrals reading;
    private final CaseModel model;
    private final Onlookers onlookers;
    private final NumbersAsIds numbers;

    CaseForms(
            DoingDeeds doing,
            ReadingReferrals reading,
            CaseModel model,
            Onlookers onlookers,
            NumbersAsIds numbers) {
        this.doing = doing;
        this.reading = reading;
        this.model = model;
        this.onlookers = onlookers;
        this.numbers = numbers;
    }

    @PostMapping("/staff/cases/{id}/{deed}")
    @Allowed(to = Action.READ)
    ModelAndView perform(
            @PathVariable String id,
            @PathVariable("deed") String name,
            @RequestParam MultiValueMap<String, String> fields,
            Caller caller) {
        SentForm form = new SentForm(fields);
        Deed deed = deed(name).orElseThrow(() -> new Refusal(Problem.notFound()));
        if (!DoingDeeds.allowed(caller, deed)) {
            throw new Refusal(
                    Problem.of(
                            HttpStatus.FORBIDDEN, "FORBIDDEN", "Your role does not allow this."));
        }
        ResponseEntity<String> answer =
                doing.perform(
                        deed,
                        id,
                        form.first("appointment"),
                        new IdempotencyKey(
                                caller.id(), "POST /staff/cases/" + deed, id + " " + form.key()),
                        caller,
                        FormBody.of(
                                numbers.in(fields, "text.standing", onlookers.of(caller)),
                                onlookers.said().zone()));
        if (answer.getStatusCode().is2xxSuccessful()) {
            return SeeOther.to(
                    form.first("list").equals("sign-off")
                            ? "/staff/sign-off?signed=" + id
                            : Done.on(id, deed, Answers.version(answer)));
        }
        return refused(id, deed, form, caller, answer);
    }

    private ModelAndView refused(
            String id, Deed deed, SentForm form, Caller caller, ResponseEntity<String> answer) {
        Referral referral =
                ReferralIds.parse(id)
                        .flatMap(it -> reading.get(it, Actors.of(caller)))
                        .orElseThrow(() -> new Refusal(Problem.notFound()));
        ModelAndView page =
                model.shown("case", referral, caller)
                        .addObject("typed", form.typed())
                        .addObject("refusedDeed", deed)
                        .addObject("refusal", Answers.refusal(answer));
        page.setStatus(answer.getStatusCode());
        return page;
    }

    private static Optional<Deed> deed(String name) {
        return Arrays.stream(Deed.values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
