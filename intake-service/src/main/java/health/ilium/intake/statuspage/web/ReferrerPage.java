package health.ilium.intake.statuspage.web;

import health.ilium.intake.offices.OfficeSettings;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.submission.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The referring clinician's page. As the patient's, it is opened by a posted answer.
@Controller
@RequestMapping("/r/{token}")
class ReferrerPage {

    private final Opening opening;
    private final Speaking speaking;
    private final OfficeSettings offices;

    ReferrerPage(Opening opening, Speaking speaking, OfficeSettings offices) {
        this.opening = opening;
        this.speaking = speaking;
        this.offices = offices;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return question(token, false);
    }

    @PostMapping
    ModelAndView answer(@PathVariable String token, @RequestParam(defaultValue = "") String npi) {
        return opening.toReferrer(token, npi)
                .map(this::status)
                .orElseGet(() -> question(token, true));
    }

    private ModelAndView question(String token, boolean wrong) {
        return new ModelAndView("referrer-question", wrong ? HttpStatus.FORBIDDEN : HttpStatus.OK)
                .addObject("token", token)
                .addObject("wrong", wrong)
                .addObject("office", offices.ofDefault())
                .addObject("say", speaking.in(Language.EN));
    }

    private ModelAndView status(Referral referral) {
        Words say = speaking.in(Language.EN);
        return new ModelAndView("referrer-status")
                .addObject("referral", referral)
                .addObject("asked", AskedItems.of(referral, say))
                .addObject("office", offices.of(referral.submission().patient()))
                .addObject("say", say);
    }
}
