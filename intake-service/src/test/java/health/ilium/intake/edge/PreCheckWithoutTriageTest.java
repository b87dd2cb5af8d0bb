package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.cdshooks.HookCalls;
import health.ilium.intake.edge.Client.Response;
import org.junit.jupiter.api.Test;

/// While triage cannot be asked, nobody is told anything that could be taken for advice.
class PreCheckWithoutTriageTest extends EdgeTest {

    @Test
    void saysThatItCannotBeAskedNow() {
        Response refused =
                practice()
                        .post(
                                "/cds-services/si-joint-pre-check",
                                HookCalls.forAFusion().toString());

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text("code")).isEqualTo("TRIAGE_UNAVAILABLE");
        assertThat(refused.header("Retry-After")).isNotEmpty();
    }

    @Test
    void stillOffersItselfAndItsQuestionnaire() {
        Client anybody = new Client(port, null);
        Response questionnaire = anybody.get("/fhir/Questionnaire/si-joint-facts");

        assertThat(anybody.get("/cds-services").status()).isEqualTo(200);
        assertThat(questionnaire.status()).isEqualTo(200);
        assertThat(questionnaire.header("Content-Type")).startsWith("application/fhir+json");
        assertThat(questionnaire.text("url"))
                .isEqualTo("http://localhost/fhir/Questionnaire/si-joint-facts");
        assertThat(anybody.get("/fhir/Questionnaire/other").status()).isEqualTo(404);
    }
}
