package health.ilium.intake.cdshooks.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The FHIR R4 questionnaire whose answers the pre-check reads.
@RestController
class QuestionnaireApi {

    private final String questionnaire;

    QuestionnaireApi(PublicAddress address) throws IOException {
        try (InputStream file =
                new ClassPathResource("fhir/si-joint-facts.json").getInputStream()) {
            questionnaire =
                    new String(file.readAllBytes(), UTF_8)
                            .replace("{url}", address.questionnaire());
        }
    }

    @GetMapping(path = "/fhir/Questionnaire/si-joint-facts", produces = "application/fhir+json")
    String questionnaire() {
        return questionnaire;
    }
}
