package health.ilium.intake.cdshooks.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.cdshooks.OrderFacts;
import health.ilium.intake.clinical.ConservativeCare;
import health.ilium.intake.clinical.DiagnosticBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers that cannot be read.
class UnreadableAnswersTest {

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
                Records.answered(
                        "{\"linkId\": \"clinical.painSide\", \"answer\": [%s]}".formatted(answers));

        assertThat(Records.clinical(read).painSide()).isNull();
        assertThat(read.unread()).singleElement().asString().contains("`clinical.painSide`");
    }

    @Test
    void neverTurnAListWithAFaultIntoAShorterOne() {
        OrderFacts read =
                Records.answered(
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
                Records.answered(
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
            OrderFacts read = Records.answered(items);

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
                Records.answered(
                        """
                        {"linkId": "clinical.conservativeCare[60].weeks", "answer": [{"valueInteger": 12}]}
                        """);

        assertThat(Records.clinical(read).conservativeCare()).isNull();
        assertThat(read.unread()).isNotEmpty();
    }

    @Test
    void quoteNoLinkIdThatIsNoPath() {
        OrderFacts read =
                Records.answered(
                        "{\"linkId\": \"clinical.<script>\", \"answer\": [{\"valueInteger\": 2}]}, {\"linkId\": \"clinical.moonPhase\", \"answer\": [{\"valueInteger\": 2}]}");

        assertThat(read.unread()).hasSize(2).noneMatch(words -> words.contains("script"));
    }
}
