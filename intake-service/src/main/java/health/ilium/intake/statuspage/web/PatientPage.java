package health.ilium.intake.statuspage.web;

import static health.ilium.intake.submission.Language.EN;

import health.ilium.intake.offices.OfficeSettings;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Patient;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The patient's page. Opening the link changes nothing, because mail scanners do that too; the
/// answer to its question is posted. The token in the path is all that a request carries: there is
/// no session and no cookie, and so nothing that another site could forge a request with.
@Controller
@RequestMapping("/p/{token}")
class PatientPage {

    private final Opening opening;
    private final Speaking speaking;
    private final OfficeSettings offices;

    PatientPage(Opening opening, Speaking speaking, OfficeSettings offices) {
        this.opening = opening;
        this.speaking = speaking;
        this.offices = offices;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted) {
        return question(token, lang, accepted, false);
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String birthDate,
            @RequestParam(required = false) @Nullable String lang,
            Locale accepted) {
        return opening.toPatient(token, birthDate)
                .map(referral -> status(token, referral, birthDate, lang))
                .orElseGet(() -> question(token, lang, accepted, true));
    }

    private ModelAndView question(
            String token, @Nullable String lang, Locale accepted, boolean wrong) {
        Language language = Speaking.chosen(lang).orElseGet(() -> Speaking.accepted(accepted));
        return new ModelAndView("patient-question", wrong ? HttpStatus.FORBIDDEN : HttpStatus.OK)
                .addObject("token", token)
                .addObject("chosen", lang)
                .addObject("wrong", wrong)
                .addObject("office", offices.ofDefault())
                .addObject("say", speaking.in(language));
    }

    private ModelAndView status(
            String token, Referral referral, String birthDate, @Nullable String lang) {
        Patient patient = referral.submission().patient();
        Language language =
                Speaking.chosen(lang)
                        .orElse(Objects.requireNonNullElse(patient.preferredLanguage(), EN));
        return new ModelAndView("patient-status")
                .addObject("token", token)
                .addObject("birthDate", birthDate)
                .addObject("name", patient.givenName())
                .addObject("initial", initial(patient.familyName()))
                .addObject("referral", referral)
                .addObject("office", offices.of(patient))
                .addObject("say", speaking.in(language));
    }

    /// A letter, also one that takes two chars.
    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
