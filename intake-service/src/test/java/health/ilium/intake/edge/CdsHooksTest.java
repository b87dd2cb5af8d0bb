package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.Pathway;
import health.ilium.contract.YesNoUnknown;
import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.cdshooks.FeedbackTallies;
import health.ilium.intake.cdshooks.FeedbackTally;
import health.ilium.intake.cdshooks.HookCalls;
import health.ilium.intake.edge.Client.Response;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The pre-check as CDS Hooks 2.0 wants it: what is offered, what a card holds, what is refused.
@ExtendWith(OutputCaptureExtension.class)
class CdsHooksTest extends EdgeTest {

    private static final String SERVICES = "/cds-services";
    private static final String CHECK = SERVICES + "/si-joint-pre-check";
    private static final String FEEDBACK = CHECK + "/feedback";
    private static final StandInTriage TRIAGE = new StandInTriage(Pathway.MORE_INFORMATION);

    @Autowired FeedbackTallies tallies;

    @DynamicPropertySource
    static void triageThatAnswers(DynamicPropertyRegistry settings) {
        settings.add("intake.triage-url", TRIAGE::url);
    }

    @AfterAll
    static void stop() {
        TRIAGE.close();
    }

    @Test
    void tellsAnybodyWhichServicesThereAre() {
        Response found = new Client(port, null).get(SERVICES);

        JsonNode service = found.json().at("/services/0");
        assertThat(found.status()).isEqualTo(200);
        assertThat(service.path("hook").asString()).isEqualTo("order-select");
        assertThat(service.path("id").asString()).isEqualTo("si-joint-pre-check");
        assertThat(service.path("description").asString()).contains("not clinically validated");
        assertThat(service.path("prefetch").propertyNames())
                .containsExactlyInAnyOrder(
                        "patient",
                        "answers",
                        "pain",
                        "disability",
                        "diagnoses",
                        "procedures",
                        "imaging");
        assertThat(service.path("prefetch").values())
                .allMatch(query -> query.asString().contains("{{context.patientId}}"));
    }

    @Test
    void answersWithACard() {
        Response checked = call(HookCalls.forAFusion());

        JsonNode card = checked.json().at("/cards/0");
        assertThat(checked.status()).as(checked.http().body()).isEqualTo(200);
        assertThat(UUID.fromString(card.path("uuid").asString())).isNotNull();
        assertThat(card.path("summary").asString())
                .isEqualTo(
                        "SI joint pre-check: 1 item is missing before a next step can be named.");
        assertThat(card.path("indicator").asString()).isEqualTo("warning");
        assertThat(card.path("detail").asString())
                .startsWith("**A red flag is present or not ruled out.")
                .contains(
                        "Something is missing.",
                        "- `clinical.painSide`",
                        "si-joint 2026.1",
                        "not clinically validated");
        assertThat(card.at("/source/label").asString()).isEqualTo("Ilium SI joint triage");
        assertThat(card.at("/source/url").asString()).isEqualTo("http://localhost");
        assertThat(card.at("/source/topic/code").asString()).isEqualTo("27279");
        assertThat(card.at("/links/0/type").asString()).isEqualTo("absolute");
        assertThat(card.path("selectionBehavior").asString()).isEqualTo("at-most-one");
        assertThat(card.at("/suggestions/0/actions/0/resource/for/reference").asString())
                .isEqualTo("Patient/p1");
        assertThat(card.path("overrideReasons").values())
                .isNotEmpty()
                .allMatch(
                        reason ->
                                reason.path("system")
                                        .asString()
                                        .equals(
                                                "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes"))
                .allMatch(reason -> !reason.path("display").asString().isBlank());
        assertThat(card.at("/extension/health.ilium.pre-check/pathway").asString())
                .isEqualTo("MORE_INFORMATION");
        assertThat(checked.http().body()).doesNotContain("null", "[]", "\"\"");
    }

    @Test
    void asksTriageWhatADryRunAsks() {
        call(
                HookCalls.with(
                        HookCalls.forAFusion(),
                        "answers",
                        HookCalls.answers(
                                HookCalls.object(
                                        "{\"painDurationMonths\": 9, \"redFlags\": {\"suspectedInfection\": \"NO\"}}"))));

        assertThat(TRIAGE.asked().getReferralVersion()).isZero();
        assertThat(TRIAGE.asked().getClinical().getPainDurationMonths()).isEqualTo(9);
        assertThat(TRIAGE.asked().getClinical().getRedFlags().getSuspectedInfection())
                .isEqualTo(YesNoUnknown.NO);
        assertThat(TRIAGE.asked().getClinical().getRedFlags().getCaudaEquinaSigns())
                .isEqualTo(YesNoUnknown.UNKNOWN);
    }

    @Test
    void takesTheCallOfTheHandbook() throws IOException {
        String call = Files.readString(Path.of("..", "docs", "cds-hooks", "order-select.json"));

        Response checked = practice().post(CHECK, call);

        assertThat(checked.status()).as(checked.http().body()).isEqualTo(200);
        assertThat(checked.json().at("/cards/0/detail").asString()).doesNotContain("not readable");
        assertThat(TRIAGE.asked().getClinical().getPainScore().getValue()).isEqualTo("7");
        assertThat(TRIAGE.asked().getClinical().getDisability().getValue()).isEqualTo("44");
        assertThat(TRIAGE.asked().getClinical().getImaging()).hasSize(1);
        assertThat(TRIAGE.asked().getClinical().getProvocationTests()).hasSize(3);
    }

    @Test
    void hasNothingToSayOfOtherOrders() {
        ObjectNode knee = HookCalls.forAnOrder("27447");
        ObjectNode notSelected = HookCalls.forAFusion();
        ((ObjectNode) notSelected.path("context"))
                .putArray("selections")
                .add("MedicationRequest/m1");
        ObjectNode notToBeDone = HookCalls.forAFusion();
        ((ObjectNode) notToBeDone.at("/context/draftOrders/entry/1/resource"))
                .put("doNotPerform", true);
        knee.remove("prefetch");

        for (ObjectNode call : List.of(knee, notSelected, notToBeDone)) {
            Response checked = call(call);
            assertThat(checked.status()).isEqualTo(200);
            assertThat(checked.http().body()).isEqualTo("{\"cards\":[]}");
        }
    }

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
    void keepsFeedbackForTheReport() {
        long before = tallied().overridden();
        String overridden = cardOf(practice());
        String accepted = cardOf(practice());
        String twice = cardOf(practice());
        String why =
                ", \"overrideReason\": {\"reason\": {\"system\": \"urn:x\", \"code\": \"c\"}, \"userComment\": \"Seen today.\"}";

        assertThat(
                        said(
                                        entry(overridden, "overridden", why),
                                        entry(
                                                accepted,
                                                "accepted",
                                                ", \"acceptedSuggestions\": [{\"id\": \"s\"}]"))
                                .status())
                .isEqualTo(200);
        assertThat(said(entry(overridden, "overridden", why)).status()).as("again").isEqualTo(200);
        assertThat(said(entry(twice, "overridden", "")).status()).isEqualTo(200);
        assertThat(
                        said(entry(
                                                twice,
                                                "accepted",
                                                ", \"acceptedSuggestions\": [{\"id\": \"s\"}]")
                                        .replace("10:00:00", "10:00:01"))
                                .status())
                .isEqualTo(200);

        FeedbackTally tally = tallied();
        assertThat(tally.overridden()).isEqualTo(before + 1);
        assertThat(tally.accepted()).isGreaterThanOrEqualTo(2);
        assertThat(tally.shown()).isGreaterThanOrEqualTo(tally.accepted() + tally.overridden());
        assertThat(tally.reasons())
                .anyMatch(it -> it.reason().code().equals("c") && it.cards() >= 1);
        assertThat(rows(overridden)).isEqualTo(1);
    }

    @Test
    void takesNoFeedbackOnCardsOfOthers() {
        String theirs = cardOf(otherPractice());
        String mine = cardOf(practice());
        String nobodys = UUID.randomUUID().toString();

        for (String card : List.of(theirs, nobodys)) {
            Response refused = said(entry(mine, "overridden", ""), entry(card, "overridden", ""));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/pointer").asString())
                    .isEqualTo("/feedback/1/card");
            assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("UNKNOWN_CARD");
        }
        assertThat(rows(mine)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    /feedback                                | ``              | REQUIRED
                    /feedback                                | `[]`            | REQUIRED
                    /feedback                                | `{}`            | WRONG_TYPE
                    /feedback/0/card                         | ``              | REQUIRED
                    /feedback/0/card                         | `"x"`           | NOT_A_UUID
                    /feedback/0/outcome                      | ``              | REQUIRED
                    /feedback/0/outcome                      | `"ignored"`     | UNKNOWN_CODE
                    /feedback/0/outcome                      | `"accepted"`    | REQUIRED
                    /feedback/0/outcomeTimestamp             | ``              | REQUIRED
                    /feedback/0/outcomeTimestamp             | `"yesterday"`   | NOT_A_POINT_IN_TIME
                    /feedback/0/outcomeTimestamp             | `"2999-01-01T00:00:00Z"` | IN_THE_FUTURE
                    /feedback/0/overrideReason/reason/code   | ``              | REQUIRED
                    /feedback/0/overrideReason/reason/system | ``              | REQUIRED
                    /feedback/0/overrideReason/userComment   | `5`             | WRONG_TYPE
                    """)
    void refusesFeedbackThatIsNotAsItHasToBe(String place, String value, String code) {
        ObjectNode good =
                HookCalls.object(
                        "{\"feedback\": [%s]}"
                                .formatted(
                                        entry(
                                                UUID.randomUUID().toString(),
                                                "overridden",
                                                ", \"overrideReason\": {\"reason\": {\"system\": \"urn:x\", \"code\": \"c\"}, \"userComment\": \"a\"}")));

        Response refused = practice().post(FEEDBACK, Bodies.changed(good, place, value));

        assertThat(refused.status()).as(refused.http().body()).isEqualTo(400);
        assertThat(refused.json().path("errors").values())
                .anyMatch(error -> error.path("code").asString().equals(code));
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

    @Test
    void writesNothingAboutAPatientDown(CapturedOutput output) {
        ObjectNode call = HookCalls.forAFusion();
        ((ObjectNode) call.at("/prefetch/patient"))
                .putArray("name")
                .addObject()
                .put("family", "Kanarienvogel");
        HookCalls.with(
                call,
                "answers",
                HookCalls.answers(HookCalls.object("{\"painSide\": \"Kanarienvogel\"}")));
        Response checked = call(call);
        practice().post(CHECK, call.toString().replace("\"p1\"", "\"Kanarienvogel/1\""));

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.http().body()).doesNotContain("Kanarienvogel");
        assertThat(output).doesNotContain("Kanarienvogel");
        assertThat(
                        IntakeDatabase.shared()
                                .jdbc()
                                .sql(
                                        "select count(*) from cds_card c where c::text like '%Kanarienvogel%' or c::text like '%p1%'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private Response call(ObjectNode call) {
        return practice().post(CHECK, call.toString());
    }

    private static String cardOf(Client client) {
        return client.post(CHECK, HookCalls.forAFusion().toString())
                .json()
                .at("/cards/0/uuid")
                .asString();
    }

    private Response said(String... entries) {
        return practice()
                .post(FEEDBACK, "{\"feedback\": [%s]}".formatted(String.join(",", entries)));
    }

    private static String entry(String card, String outcome, String more) {
        return "{\"card\": \"%s\", \"outcome\": \"%s\", \"outcomeTimestamp\": \"2026-11-20T10:00:00Z\"%s}"
                .formatted(card, outcome, more);
    }

    private FeedbackTally tallied() {
        return tallies.tallies().stream()
                .filter(tally -> tally.policyVersion().equals("2026.1"))
                .findFirst()
                .orElseGet(
                        () ->
                                new FeedbackTally(
                                        "si-joint",
                                        "2026.1",
                                        health.ilium.intake.triage.Pathway.MORE_INFORMATION,
                                        0,
                                        0,
                                        0,
                                        List.of()));
    }

    private static long rows(String card) {
        return IntakeDatabase.shared()
                .jdbc()
                .sql("select count(*) from cds_feedback where card = ?")
                .param(UUID.fromString(card))
                .query(Long.class)
                .single();
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
