package health.ilium.intake.cdshooks.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.cdshooks.HookCalls;
import health.ilium.intake.cdshooks.OrderFacts;
import health.ilium.intake.clinical.PainSide;
import health.ilium.intake.clinical.YesNoUnknown;
import health.ilium.intake.triage.AskedFacts;
import health.ilium.intake.triage.web.FormReader;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Reading;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AnswersTest {

    @Test
    void sayWhatADryRunOfTheSameFactsSays() throws IOException {
        JsonNode clinical = completeClinical();
        ObjectNode form =
                HookCalls.object(
                        "{\"patient\": {\"sex\": \"FEMALE\", \"birthDate\": \"1974-03-02\"}}");
        form.set("clinical", clinical);

        OrderFacts read =
                Records.read(
                        HookCalls.with(
                                HookCalls.forAFusion(), "answers", HookCalls.answers(clinical)));

        assertThat(read.facts()).isEqualTo(dryRun(form));
        assertThat(read.unread()).isEmpty();
        assertThat(read.contradictions()).isEmpty();
    }

    @Test
    void mayHaveThePlaceOfAnItemInTheirLinkIds() {
        OrderFacts read =
                Records.answered(
                        """
                        {"linkId": "clinical.provocationTests[0].test", "answer": [{"valueString": "FABER"}]},
                        {"linkId": "clinical.provocationTests[0].side", "answer": [{"valueString": "LEFT"}]},
                        {"linkId": "clinical.provocationTests[0].result", "answer": [{"valueString": "POSITIVE"}]}
                        """);

        assertThat(Records.clinical(read).provocationTests()).hasSize(1);
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void mayBeNestedInGroupsAndAnswersOfAnyKind() {
        OrderFacts read =
                Records.answered(
                        """
                        {"linkId": "examination", "item": [
                          {"linkId": "clinical.painOverSiJoint", "answer": [{"valueBoolean": true, "item": [
                            {"linkId": "clinical.painSide", "answer": [{"valueCoding": {"code": "LEFT"}}]}]}]}]}
                        """);

        assertThat(Records.clinical(read).painOverSiJoint()).isEqualTo(YesNoUnknown.YES);
        assertThat(Records.clinical(read).painSide()).isEqualTo(PainSide.LEFT);
    }

    @Test
    void canSayThatAListIsEmpty() {
        OrderFacts read =
                Records.answered(
                        """
                        {"linkId": "clinical.conservativeCare", "answer": [{"valueBoolean": false}]},
                        {"linkId": "clinical.history.priorSiJointFusionSides", "answer": [{"valueBoolean": false}]}
                        """);

        assertThat(Records.clinical(read).conservativeCare()).isEmpty();
        assertThat(Records.clinical(read).history().priorSiJointFusionSides()).isEmpty();
        assertThat(Records.clinical(Records.read(HookCalls.forAFusion())).conservativeCare())
                .as("not asked")
                .isNull();
    }

    @Test
    void leaveOtherQuestionsAlone() {
        OrderFacts read =
                Records.answered(
                        "{\"linkId\": \"phq-9.1\", \"answer\": [{\"valueInteger\": 2}]}, {\"linkId\": \"clinical.painSide\", \"answer\": [{\"valueString\": \"LEFT\"}]}");

        assertThat(read.unread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in-progress", "entered-in-error", "stopped", ""})
    void thatAreNotFinishedDoNotCount(String status) {
        ObjectNode response = HookCalls.answers(HookCalls.object("{\"painSide\": \"LEFT\"}"));
        response.put("status", status);

        assertThat(
                        Records.clinical(
                                        Records.read(
                                                HookCalls.with(
                                                        HookCalls.forAFusion(),
                                                        "answers",
                                                        response)))
                                .painSide())
                .isNull();
    }

    @Test
    void areTakenFromTheLatestResponse() {
        ObjectNode earlier = HookCalls.answers(HookCalls.object("{\"painSide\": \"LEFT\"}"));
        ObjectNode later = HookCalls.answers(HookCalls.object("{\"painSide\": \"RIGHT\"}"));
        later.put("authored", "2026-11-20T10:30:00-05:00");
        ObjectNode others =
                HookCalls.object(
                        "{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"completed\", \"subject\": {\"reference\": \"Patient/p1\"}, \"authored\": \"2026-11-21\", \"item\": [{\"linkId\": \"phq-9.1\"}]}");

        OrderFacts read =
                Records.read(
                        HookCalls.with(HookCalls.forAFusion(), "answers", later, others, earlier));

        assertThat(Records.clinical(read).painSide()).isEqualTo(PainSide.RIGHT);
    }

    private static AskedFacts dryRun(JsonNode form) {
        return switch (Reading.of(new JsonBody(form), new FormReader(Records.NOW)::read)) {
            case Reading.Read<AskedFacts>(AskedFacts facts) -> facts;
            case Reading.Rejected<AskedFacts> rejected ->
                    throw new AssertionError(rejected.faults());
        };
    }

    private static JsonNode completeClinical() throws IOException {
        try (InputStream file = AnswersTest.class.getResourceAsStream("/submission.json")) {
            return JsonMapper.shared().readTree(file).path("clinical");
        }
    }
}
