package health.ilium.intake.cdshooks.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.cdshooks.HookCalls;
import health.ilium.intake.cdshooks.OrderFacts;
import health.ilium.intake.clinical.ConservativeCare;
import health.ilium.intake.clinical.DiagnosticBlock;
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
                answered(
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
                answered(
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
                answered(
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"valueCoding\": {\"system\": \"http://snomed.info/sct\", \"code\": \"7771000\"}}",
                "{\"valueString\": \"left\"}",
                "{\"valueInteger\": 1}",
                "{\"valueBoolean\": true}",
                "{\"valueAttachment\": {\"url\": \"https://example.org\"}}",
                "{\"valueCoding\": {\"code\": \"LEFT\"}}, {\"valueCoding\": {\"code\": \"RIGHT\"}}"
            })
    void thatDoNotMapCountAsUnknownAndAreListed(String answers) {
        OrderFacts read =
                answered(
                        "{\"linkId\": \"clinical.painSide\", \"answer\": [%s]}".formatted(answers));

        assertThat(Records.clinical(read).painSide()).isNull();
        assertThat(read.unread()).singleElement().asString().contains("`clinical.painSide`");
    }

    @Test
    void neverTurnAListWithAFaultIntoAShorterOne() {
        OrderFacts read =
                answered(
                        """
                        {"linkId": "clinical.conservativeCare", "item": [
                          {"linkId": "clinical.conservativeCare.kind", "answer": [{"valueCoding": {"code": "PHYSICAL_THERAPY"}}]},
                          {"linkId": "clinical.conservativeCare.weeks", "answer": [{"valueInteger": 12}]}]},
                        {"linkId": "clinical.conservativeCare", "item": [
                          {"linkId": "clinical.conservativeCare.kind", "answer": [{"valueCoding": {"code": "YOGA"}}]},
                          {"linkId": "clinical.conservativeCare.weeks", "answer": [{"valueInteger": 30}]}]}
                        """);

        assertThat(Records.clinical(read).conservativeCare()).isNull();
        assertThat(read.unread())
                .singleElement()
                .asString()
                .contains("clinical.conservativeCare[1].kind")
                .contains(ConservativeCare.Kind.PHYSICAL_THERAPY.name())
                .doesNotContain("YOGA");
    }

    @Test
    void neverMakeABlockWithAFaultDisappear() {
        OrderFacts read =
                answered(
                        """
                        {"linkId": "clinical.diagnosticBlocks", "item": [
                          {"linkId": "clinical.diagnosticBlocks.date", "answer": [{"valueDate": "2026-10-02"}]},
                          {"linkId": "clinical.diagnosticBlocks.agent", "answer": [{"valueString": "water"}]},
                          {"linkId": "clinical.diagnosticBlocks.postScores", "item": [
                            {"linkId": "clinical.diagnosticBlocks.postScores.score", "answer": [{"valueInteger": 1}]}]}]}
                        """);

        DiagnosticBlock block = Records.clinical(read).diagnosticBlocks().getFirst();
        assertThat(block.date()).isEqualTo("2026-10-02");
        assertThat(block.agent()).isNull();
        assertThat(block.postScores()).isEmpty();
    }

    @Test
    void askForBlocksThatCannotBeReadAtAll() {
        String one =
                """
                {"linkId": "clinical.diagnosticBlocks", "item": [
                  {"linkId": "clinical.diagnosticBlocks.side", "answer": [{"valueString": "LEFT"}]}]}
                """;
        String none =
                "{\"linkId\": \"clinical.diagnosticBlocks\", \"answer\": [{\"valueBoolean\": false}]}";
        for (String items :
                new String[] {
                    "{\"linkId\": \"clinical.diagnosticBlocks\", \"answer\": [{\"valueString\": \"2\"}]}",
                    "{\"linkId\": \"clinical.diagnosticBlocks.side\", \"answer\": [{\"valueString\": \"LEFT\"}]}",
                    "{\"linkId\": \"clinical.diagnosticBlocks[60].side\", \"answer\": [{\"valueString\": \"LEFT\"}]}",
                    one + "," + none,
                    (one + ",").repeat(51) + "{\"linkId\": \"x\"}"
                }) {
            OrderFacts read = answered(items);

            assertThat(Records.clinical(read).diagnosticBlocks())
                    .as(items)
                    .singleElement()
                    .extracting(DiagnosticBlock::side)
                    .isNull();
            assertThat(read.unread()).as(items).isNotEmpty();
        }
    }

    @Test
    void neverSayThatAListIsEmptyByAPlaceItCannotHave() {
        OrderFacts read =
                answered(
                        """
                        {"linkId": "clinical.conservativeCare[60].weeks", "answer": [{"valueInteger": 12}]}
                        """);

        assertThat(Records.clinical(read).conservativeCare()).isNull();
        assertThat(read.unread()).isNotEmpty();
    }

    @Test
    void leaveOtherQuestionsAlone() {
        OrderFacts read =
                answered(
                        "{\"linkId\": \"phq-9.1\", \"answer\": [{\"valueInteger\": 2}]}, {\"linkId\": \"clinical.painSide\", \"answer\": [{\"valueString\": \"LEFT\"}]}");

        assertThat(read.unread()).isEmpty();
    }

    @Test
    void quoteNoLinkIdThatIsNoPath() {
        OrderFacts read =
                answered(
                        "{\"linkId\": \"clinical.<script>\", \"answer\": [{\"valueInteger\": 2}]}, {\"linkId\": \"clinical.moonPhase\", \"answer\": [{\"valueInteger\": 2}]}");

        assertThat(read.unread()).hasSize(2).noneMatch(words -> words.contains("script"));
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

    private static OrderFacts answered(String items) {
        return Records.with(
                "answers",
                """
                {"resourceType": "QuestionnaireResponse", "status": "completed",
                 "subject": {"reference": "Patient/p1"}, "item": [%s]}
                """
                        .formatted(items));
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
