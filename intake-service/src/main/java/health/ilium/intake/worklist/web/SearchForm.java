package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.wire.SeeOther;
import health.ilium.intake.worklist.KeptSearches;
import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Takes what somebody searches for. It comes in the body and leads to an id, because URLs end up
/// in histories and logs.
@Controller
class SearchForm {

    private static final int LONGEST = 200;

    private final KeptSearches searches;
    private final InstantSource clock;

    SearchForm(KeptSearches searches, InstantSource clock) {
        this.searches = searches;
        this.clock = clock;
    }

    @PostMapping("/staff/worklist/search")
    @Allowed(to = Action.LIST)
    ModelAndView search(@RequestParam(defaultValue = "") String q, Caller caller) {
        String text = q.strip().replace("\0", "");
        return text.isEmpty()
                ? SeeOther.to(WorklistQuery.PATH)
                : SeeOther.to(
                        WorklistQuery.found(
                                        searches.keep(
                                                caller.id(),
                                                text.substring(0, Math.min(text.length(), LONGEST)),
                                                clock.instant()))
                                .url());
    }
}
