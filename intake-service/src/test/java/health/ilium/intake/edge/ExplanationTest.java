package health.ilium.intake.edge;

import static health.ilium.intake.triage.Pathway.CLINICIAN_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.edge.Client.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Why a case goes where it goes.
class ExplanationTest extends JudgementTest {

    private static final String SCRIPT = "<script>alert('x')</script><b onclick=a()>";

    @Test
    void tellsInPlainSentences() {
        triage().decided(id, 1, CLINICIAN_REVIEW);

        JsonNode told = practice().get(referral + "/explanation").json();

        assertThat(told.path("pathway").asString()).isEqualTo("CLINICIAN_REVIEW");
        assertThat(told.path("restsOnCurrentFacts").asBoolean()).isTrue();
        assertThat(sentences(told, "WHY")).contains("Because of the rules.");
        assertThat(sentences(told, "WOULD_CHANGE_IT")).contains("A fourth positive test.");
        assertThat(sentences(told, "UNKNOWN"))
                .contains(
                        "Oswestry Disability Index, with its scale — the referring office can"
                                + " supply it; needed by R11.");
        assertThat(sentences(told, "PAYER"))
                .isEqualTo(
                        "Strict payer: A second positive block. Plain payer: nothing is missing.");
        assertThat(sentences(told, "POLICY"))
                .contains("Judged on 2026-11-22 by policy si-joint, version 2026.1.");
        assertThat(told.at("/policy/version").asString()).isEqualTo("2026.1");
        assertThat(told.path("notice").asString()).contains("not clinically validated");
    }

    @Test
    void tellsWhatAClinicianDecidedAndThatFactsHaveChanged() {
        triage().decided(id, 1, CLINICIAN_REVIEW);
        clinician().post(referral + "/override", overriding(2, "SURGICAL_CONSULT"));
        practice()
                .post(
                        referral + "/information",
                        "{\"basedOnVersion\": 4, \"clinical\": {\"fortinFingerTest\": \"NO\"}}");

        JsonNode told = clinician().get(referral + "/explanation").json();

        assertThat(told.path("pathway").asString()).isEqualTo("SURGICAL_CONSULT");
        assertThat(told.path("restsOnCurrentFacts").asBoolean()).isFalse();
        assertThat(sentences(told, "CLINICIAN"))
                .contains(
                        "Dr CLINICIAN decided otherwise",
                        "a consultation with the surgeon.",
                        "Reason: Patient has contraindication to recommended action. See my note.",
                        "no longer rests on all of them");
        assertThat(sentences(told, "WHY")).contains("Because of the rules.");
    }

    @Test
    void escapesWhatPeopleWroteInItsPieceOfHtml() {
        triage().decided(id, 1, CLINICIAN_REVIEW);
        Response done =
                clinician()
                        .post(
                                referral + "/override",
                                overriding(2, "SURGICAL_CONSULT", "limited-time", SCRIPT));
        assertThat(done.status()).as(done.http().body()).isEqualTo(200);

        Response piece = html(practice());

        assertThat(piece.status()).isEqualTo(200);
        assertThat(piece.header("Content-Type")).startsWith("text/html");
        assertThat(piece.header("Cache-Control")).isEqualTo("no-store");
        assertThat(piece.header("Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(piece.http().body())
                .startsWith("<section")
                .contains("<h2>Why this route</h2>", "&lt;script&gt;alert(")
                .doesNotContain("<script", "<b onclick", "style=", "<html");
    }

    @Test
    void saysThatTriageHasNotDecidedYet() {
        assertThat(sentences(practice().get(referral + "/explanation").json(), "WHY"))
                .isEqualTo("Triage has not decided yet.");
        assertThat(html(practice()).http().body()).contains("Triage has not decided yet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "text/html;q=0.1, application/json"})
    void isJsonUnlessHtmlIsWanted(String accept) {
        assertThat(accepting(practice(), accept).header("Content-Type"))
                .startsWith("application/json");
    }

    @Test
    void isForThePracticeAndForClinicalStaff() {
        triage().decided(id, 1, CLINICIAN_REVIEW);
        String path = referral + "/explanation";

        assertThat(coordinator().get(path).status()).isEqualTo(200);
        assertThat(admin().get(path).status()).isEqualTo(403);
        assertThat(otherPractice().get(path).status()).isEqualTo(404);
        assertThat(otherPractice().get(path).http().body())
                .isEqualTo(
                        otherPractice()
                                .get(REFERRALS + UUID.randomUUID() + "/explanation")
                                .http()
                                .body());
        assertThat(html(otherPractice()).status()).isEqualTo(404);
        assertThat(html(otherPractice()).isProblem()).isTrue();
        assertThat(html(admin()).status()).isEqualTo(403);
        assertThat(html(new Client(port, null)).status()).isEqualTo(401);
        assertThat(practice().get(REFERRALS + "nonsense/explanation").status()).isEqualTo(404);
    }

    private Response html(Client client) {
        return accepting(client, "text/html");
    }

    private Response accepting(Client client, String accept) {
        return client.send(
                client.request(referral + "/explanation").header("Accept", accept).GET());
    }

    private static String sentences(JsonNode explanation, String topic) {
        return explanation
                .path("sections")
                .valueStream()
                .filter(section -> section.path("topic").asString().equals(topic))
                .flatMap(section -> section.path("sentences").valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.joining(" "));
    }
}
