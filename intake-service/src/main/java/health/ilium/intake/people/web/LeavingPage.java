package health.ilium.intake.people.web;

import health.ilium.intake.wire.SeeOther;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// Leads to the identity provider, once it says where it is.
@Controller
@ConditionalOnProperty("intake.sign-in.issuer")
class LeavingPage {

    static final String PATH = "/sign-in/elsewhere";

    private static final Logger LOG = LoggerFactory.getLogger(LeavingPage.class);

    private final Issuer issuer;

    LeavingPage(Issuer issuer) {
        this.issuer = issuer;
    }

    @GetMapping(PATH)
    ModelAndView leave(@RequestParam(required = false) @Nullable String to) {
        try {
            issuer.registration();
        } catch (RuntimeException unreachable) {
            LOG.warn("The identity provider cannot be asked: {}", unreachable.getClass().getName());
            return PageAnswers.page(HttpStatus.SERVICE_UNAVAILABLE, "answer.issuer-away");
        }
        return SeeOther.to(
                UriComponentsBuilder.fromPath(DoorElsewhere.LEAVE + "/" + Issuer.NAME)
                        .queryParamIfPresent("to", ReturnTarget.of(to).map(ReturnTarget::path))
                        .encode()
                        .toUriString());
    }
}
