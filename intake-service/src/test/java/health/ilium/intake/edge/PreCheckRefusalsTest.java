package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.cdshooks.HookCalls;
import health.ilium.intake.edge.Client.Response;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom the pre-check turns away, and with what.
class PreCheckRefusalsTest extends PreCheckEdge {

    @Test
    void wantsTheTokenOfSomebodyWhoMay() {
        String body = HookCalls.forAFusion().toString();
        Response nobody = new Client(port, null).post(CHECK, body);
        Response stranger = new Client(port, "guess").post(CHECK, body);
        Response nobodysFeedback = new Client(port, null).post(FEEDBACK, "{}");

        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(nobodysFeedback.status()).isEqualTo(401);
        assertThat(nobody.isProblem() && stranger.isProblem() && nobodysFeedback.isProblem())
                .isTrue();
        assertThat(admin().post(CHECK, body).status()).isEqualTo(403);
        assertThat(admin().post(FEEDBACK, "{}").status()).isEqualTo(403);
        assertThat(clinician().post(CHECK, body).status()).isEqualTo(200);
    }

    @Test
    void knowsNoOtherServiceAndNoOtherHook() {
        Response service = practice().post(SERVICES + "/other", HookCalls.forAFusion().toString());
        Response feedback = practice().post(SERVICES + "/other/feedback", "{}");
        Response hook = call(HookCalls.forAFusion().put("hook", "order-sign"));

        assertThat(service.status()).isEqualTo(404);
        assertThat(feedback.status()).isEqualTo(404);
        assertThat(hook.status()).isEqualTo(400);
        assertThat(hook.text("code")).isEqualTo("UNSUPPORTED_HOOK");
        assertThat(practice().get(CHECK).status()).isEqualTo(405);
        assertThat(service.isProblem() && feedback.isProblem() && hook.isProblem()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    /hook                          | ``                    | /hook                | REQUIRED
                    /hook                          | `5`                   | /hook                | WRONG_TYPE
                    /hookInstance                  | ``                    | /hookInstance        | REQUIRED
                    /hookInstance                  | `"1"`                 | /hookInstance        | NOT_A_UUID
                    /context                       | ``                    | /context/patientId   | REQUIRED
                    /context                       | `[]`                  | /context             | WRONG_TYPE
                    /context/userId                | ``                    | /context/userId      | REQUIRED
                    /context/patientId             | ``                    | /context/patientId   | REQUIRED
                    /context/patientId             | `"../p1"`             | /context/patientId   | NOT_AN_ID
                    /context/selections            | ``                    | /context/selections  | REQUIRED
                    /context/selections            | `"ServiceRequest/o1"` | /context/selections  | WRONG_TYPE
                    /context/selections/0          | `"ServiceRequest/o2"` | /context/selections/0| UNKNOWN_REFERENCE
                    /context/draftOrders           | ``                    | /context/draftOrders | REQUIRED
                    /context/draftOrders           | `[]`                  | /context/draftOrders | WRONG_TYPE
                    /context/draftOrders/resourceType | `"List"`           | /context/draftOrders | WRONG_TYPE
                    /context/draftOrders/entry/1/resource/subject/reference | `"Patient/p2"` | /context/draftOrders/entry/1/resource | OTHER_PATIENT
                    /prefetch                      | `"x"`                 | /prefetch            | WRONG_TYPE
                    /prefetch/patient/id           | `"p2"`                | /prefetch/patient    | OTHER_PATIENT
                    /prefetch/pain                 | `{"resourceType": "Observation", "subject": {"reference": "Patient/p2"}}` | /prefetch/pain | OTHER_PATIENT
                    """)
    void refusesABodyThatIsNotAsItHasToBe(String place, String value, String pointer, String code) {
        Response refused =
                practice().post(CHECK, Bodies.changed(HookCalls.forAFusion(), place, value));

        assertThat(refused.status()).as(refused.http().body()).isEqualTo(400);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.text("code")).isEqualTo("INVALID_REQUEST");
        assertThat(refused.json().path("errors").values())
                .anyMatch(
                        error ->
                                error.path("pointer").asString().equals(pointer)
                                        && error.path("code").asString().equals(code));
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(practice().post(CHECK, "{\"hook\": ").status()).isEqualTo(400);
        assertThat(practice().post(CHECK, "{\"hook\": \"a\", \"hook\": \"b\"}").status())
                .isEqualTo(400);
        assertThat(practice().post(CHECK, "[]").status()).isEqualTo(400);
        assertThat(practice().post(CHECK, " ".repeat(2_100_000)).status()).isEqualTo(413);
        assertThat(
                        practice()
                                .send(
                                        practice()
                                                .request(CHECK)
                                                .header("Content-Type", "text/plain")
                                                .POST(BodyPublishers.ofString("{}")))
                                .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            /prefetch         | ``
            /prefetch/patient | ``
            /prefetch/patient | `{"resourceType": "OperationOutcome"}`
            """)
    void needsThePatientPrefetched(String place, String value) {
        Response refused =
                practice().post(CHECK, Bodies.changed(HookCalls.forAFusion(), place, value));

        assertThat(refused.status()).as(refused.http().body()).isEqualTo(412);
        assertThat(refused.text("code")).isEqualTo("PREFETCH_MISSING");
        assertThat(refused.isProblem()).isTrue();
    }

    @Test
    void takesNullForAPatientOfWhomNothingIsKnown() {
        assertThat(
                        practice()
                                .post(
                                        CHECK,
                                        Bodies.changed(
                                                HookCalls.forAFusion(),
                                                "/prefetch/patient",
                                                "null"))
                                .status())
                .isEqualTo(200);
    }

    @Test
    void letsPagesOfOtherSitesCall() {
        Response preflight = crossOrigin(CHECK, "POST");
        Response forbidden = crossOrigin(CHECK, "DELETE");
        Response refused =
                practice()
                        .send(
                                new Client(port, null)
                                        .request(CHECK)
                                        .header("Origin", "https://ehr.example.org")
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString("{}")));
        Response elsewhere = crossOrigin("/api/v1/triage/dry-run", "POST");

        assertThat(preflight.status()).isEqualTo(200);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight.header("Access-Control-Allow-Headers"))
                .containsIgnoringCase("authorization");
        assertThat(preflight.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(forbidden.status()).isEqualTo(403);
        assertThat(forbidden.isProblem()).isTrue();
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(elsewhere.header("Access-Control-Allow-Origin")).isEmpty();
    }

    private Response crossOrigin(String path, String method) {
        return practice()
                .send(
                        new Client(port, null)
                                .request(path)
                                .header("Origin", "https://ehr.example.org")
                                .header("Access-Control-Request-Method", method)
                                .header(
                                        "Access-Control-Request-Headers",
                                        "authorization,content-type")
                                .method("OPTIONS", BodyPublishers.noBody()));
    }
}
