package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.referral.Deed;
import health.ilium.intake.referral.ReadingReferrals;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.web.Actors;
import health.ilium.intake.referral.web.ReferralIds;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A case with everything that is known about it and what can be done now.
@Controller
class CasePage {

    private final ReadingReferrals reading;
    private final CaseModel model;

    CasePage(ReadingReferrals reading, CaseModel model) {
        this.reading = reading;
        this.model = model;
    }

    @GetMapping("/staff/cases/{id}")
    @Allowed(to = Action.READ)
    ModelAndView page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Deed done,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "false") boolean entered,
            Caller caller) {
        return model.shown("case", found(id, caller), caller)
                .addObject("told", done != null ? "done." + done : entered ? "entered" : null)
                .addObject("undo", done == null ? null : Undo.of(done))
                .addObject("version", version);
    }

    /// What others may have changed, for a page that is open to replace its own.
    @GetMapping("/staff/cases/{id}/live")
    @Allowed(to = Action.READ)
    ModelAndView live(@PathVariable String id, Caller caller) {
        return model.shown("case :: live", found(id, caller), caller);
    }

    private Referral found(String id, Caller caller) {
        return ReferralIds.parse(id)
                .flatMap(referral -> reading.get(referral, Actors.of(caller)))
                .orElseThrow(() -> new Refusal(Problem.notFound()));
    }
}
