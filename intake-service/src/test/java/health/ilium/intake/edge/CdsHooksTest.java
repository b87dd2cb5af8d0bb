package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.YesNoUnknown;
import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.cdshooks.HookCalls;
import health.ilium.intake.edge.Client.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The pre-check as CDS Hooks 2.0 wants it: what is offered and what a card holds.
@ExtendWith(OutputCaptureExtension.class)
class CdsHooksTest extends PreCheckEdge {

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
    void asksForNoCodeThatTheHandbookDoesNotList() throws IOException {
        String handbook = Files.readString(Path.of("..", "docs", "cds-hooks.md"));
        JsonNode prefetch = new Client(port, null).get(SERVICES).json().at("/services/0/prefetch");

        assertThat(prefetch.propertyNames()).allMatch(key -> handbook.contains("`" + key + "`"));
        assertThat(Pattern.compile("\\|([A-Z0-9.-]+)").matcher(prefetch.toString()).results())
                .hasSizeGreaterThan(20)
                .map(code -> code.group(1).replaceFirst("^M45\\.\\d$", "M45.x"))
                .allMatch(handbook::contains);
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
}
