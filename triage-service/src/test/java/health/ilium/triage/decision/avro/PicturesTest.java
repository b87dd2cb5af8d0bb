package health.ilium.triage.decision.avro;

import static health.ilium.triage.decision.avro.Requests.AS_OF;
import static health.ilium.triage.decision.avro.Requests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import health.ilium.contract.ClinicalPicture;
import health.ilium.contract.ConservativeCare;
import health.ilium.contract.ConservativeCareKind;
import health.ilium.contract.DiagnosticBlock;
import health.ilium.contract.Disability;
import health.ilium.contract.DisabilityInstrument;
import health.ilium.contract.DisabilityScale;
import health.ilium.contract.History;
import health.ilium.contract.ImagingExamination;
import health.ilium.contract.Modality;
import health.ilium.contract.PainScale;
import health.ilium.contract.PainScore;
import health.ilium.contract.PostScore;
import health.ilium.contract.Region;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.triage.assessment.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    @Test
    void whatWasLeftOutIsUnknown() {
        var picture = Pictures.of(aRequest());
        assertThat(picture.painSide()).isNull();
        assertThat(picture.conservativeCare()).isNull();
        assertThat(picture.painBelowL5()).isEqualTo(Fact.UNKNOWN);
        assertThat(picture.redFlags().suspectedInfection()).isEqualTo(Fact.UNKNOWN);
        assertThat(picture.history().priorSiJointFusionSides()).isNull();
    }

    @Test
    void emptyListOfCareStaysACompleteStatement() {
        var request = aRequest(clinical -> clinical.setConservativeCare(List.of()));
        assertThat(Pictures.of(request).conservativeCare()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "7.5", "1e1", "10.000"})
    void scoreInsideItsScaleIsTakenExactly(String value) {
        var picture = Pictures.of(aRequest(pain(value, PainScale.NRS_0_10)));
        assertThat(picture.painScore())
                .isNotNull()
                .satisfies(it -> assertThat(it.value()).isEqualByComparingTo(value));
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                field("clinical.painScore.value", pain("10.01", PainScale.NRS_0_10)),
                field("clinical.painScore.value", pain("101", PainScale.VAS_0_100)),
                field("clinical.painScore.value", pain("-1", PainScale.NRS_0_10)),
                field("clinical.painScore.value", pain("", PainScale.NRS_0_10)),
                field("clinical.painScore.value", pain("NaN", PainScale.NRS_0_10)),
                field("clinical.painScore.value", pain("1e-999999999", PainScale.NRS_0_10)),
                field("clinical.painScore.value", pain("9".repeat(2000), PainScale.NRS_0_10)),
                field("clinical.disability.value", disability("101", DisabilityScale.PERCENT)),
                field("clinical.disability.value", disability("50.5", DisabilityScale.RAW_0_50)),
                field("clinical.painDurationMonths", it -> it.setPainDurationMonths(-1)),
                field("clinical.monthsSinceDelivery", it -> it.setMonthsSinceDelivery(-1)),
                field("clinical.conservativeCare[].weeks", PicturesTest::negativeWeeks),
                field("clinical.imaging[].performedOn", imaging(AS_OF.plusDays(2))),
                field("clinical.imaging[].performedOn", imaging(LocalDate.of(-5, 1, 1))),
                field("clinical.imaging[].performedOn", imaging(LocalDate.of(2_000_000, 1, 1))),
                field("clinical.diagnosticBlocks[].date", block(it -> it.setDate(LocalDate.MAX))),
                field("clinical.diagnosticBlocks[].preScore", block(it -> it.setPreScore("x"))),
                field(
                        "clinical.diagnosticBlocks[].preScore",
                        block(it -> it.setScale(PainScale.NRS_0_10).setPreScore("80"))),
                field("clinical.diagnosticBlocks[].postScores[].minutes", post(-1, "1")),
                field("clinical.diagnosticBlocks[].postScores[].score", post(30, "101")),
                field("clinical.history.bmi", it -> history(it, b -> b.setBmi("-3"))),
                field(
                        "clinical.history.hba1cPercent",
                        it -> history(it, b -> b.setHba1cPercent("high"))));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refusesWhatCannotBeAndNamesOnlyTheField(
            String field, Consumer<ClinicalPicture.Builder> facts) {
        var request = aRequest(facts);
        assertThatThrownBy(() -> Pictures.of(request))
                .isInstanceOf(ImpossibleContent.class)
                .hasNoCause()
                .message()
                .matches(Pattern.quote(field) + " is [a-z ]+");
    }

    @Test
    void dayThatBeganElsewhereIsNotInTheFuture() {
        assertThat(Pictures.of(aRequest(imaging(AS_OF.plusDays(1)))).imaging()).hasSize(1);
    }

    private static Arguments field(String name, Consumer<ClinicalPicture.Builder> facts) {
        return argumentSet(name, name, facts);
    }

    private static Consumer<ClinicalPicture.Builder> pain(String value, PainScale scale) {
        return it -> it.setPainScore(new PainScore(value, scale, null));
    }

    private static Consumer<ClinicalPicture.Builder> disability(
            String value, DisabilityScale scale) {
        return it -> it.setDisability(new Disability(DisabilityInstrument.ODI, value, scale, null));
    }

    private static void negativeWeeks(ClinicalPicture.Builder clinical) {
        clinical.setConservativeCare(
                List.of(new ConservativeCare(ConservativeCareKind.MEDICATION, -1)));
    }

    private static Consumer<ClinicalPicture.Builder> imaging(LocalDate day) {
        return it ->
                it.setImaging(
                        List.of(
                                ImagingExamination.newBuilder()
                                        .setModality(Modality.CT)
                                        .setRegion(Region.LUMBAR)
                                        .setPerformedOn(day)
                                        .build()));
    }

    private static Consumer<ClinicalPicture.Builder> block(
            Consumer<DiagnosticBlock.Builder> facts) {
        var block = DiagnosticBlock.newBuilder();
        facts.accept(block);
        return it -> it.setDiagnosticBlocks(List.of(block.build()));
    }

    private static Consumer<ClinicalPicture.Builder> post(int minutes, String score) {
        return block(it -> it.setPostScores(List.of(new PostScore(minutes, score))));
    }

    private static void history(ClinicalPicture.Builder clinical, Consumer<History.Builder> facts) {
        var history = History.newBuilder();
        facts.accept(history);
        clinical.setHistory(history.build());
    }
}
