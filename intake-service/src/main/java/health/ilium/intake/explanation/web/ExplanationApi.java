package health.ilium.intake.explanation.web;

import static org.springframework.http.MediaType.ALL_VALUE;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.explanation.Explanation;
import health.ilium.intake.referral.ReadingReferrals;
import health.ilium.intake.referral.web.Actors;
import health.ilium.intake.referral.web.ReferralIds;
import health.ilium.intake.wire.ApiJson;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Refusal;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// Explains a case to whoever may see it: as JSON, or as a piece of HTML for a page when that is
/// what is asked for.
@Controller
class ExplanationApi {

    private static final String PATH = "/api/v1/referrals/{id}/explanation";
    private final JsonMapper json = ApiJson.mapper().build();
    private final Explanations explanations;
    private final ReadingReferrals reading;

    ExplanationApi(Explanations explanations, ReadingReferrals reading) {
        this.explanations = explanations;
        this.reading = reading;
    }

    /// Also for a caller who accepts anything.
    @GetMapping(
            path = PATH,
            produces = {APPLICATION_JSON_VALUE, ALL_VALUE})
    @Allowed(to = Action.READ)
    ResponseEntity<String> asJson(@PathVariable("id") String id, Caller caller) {
        return explained(id, caller)
                .map(json::writeValueAsString)
                .map(body -> ResponseEntity.ok().contentType(APPLICATION_JSON).body(body))
                .orElseGet(() -> Problem.notFound().entity());
    }

    @GetMapping(path = PATH, produces = TEXT_HTML_VALUE)
    @Allowed(to = Action.READ)
    ModelAndView asHtml(@PathVariable("id") String id, Caller caller) {
        Explanation explanation =
                explained(id, caller).orElseThrow(() -> new Refusal(Problem.notFound()));
        return new ModelAndView("explanation :: explanation").addObject("explanation", explanation);
    }

    private Optional<Explanation> explained(String id, Caller caller) {
        return ReferralIds.parse(id)
                .flatMap(referral -> reading.get(referral, Actors.of(caller)))
                .map(explanations::of);
    }
}
