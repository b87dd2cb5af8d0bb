package health.ilium.intake.cdshooks.fhir;

import static health.ilium.intake.clinical.YesNoUnknown.UNKNOWN;
import static health.ilium.intake.clinical.YesNoUnknown.YES;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.cdshooks.HookCalls;
import health.ilium.intake.cdshooks.OrderFacts;
import health.ilium.intake.clinical.History;
import health.ilium.intake.clinical.ImagingExamination.Modality;
import health.ilium.intake.clinical.ImagingExamination.Region;
import health.ilium.intake.submission.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/// What else codes say, one row of the table of docs/cds-hooks.md after the other.
class CodesTest {

    @Test
    void patientHasBirthDateAndSex() {
        OrderFacts read = Records.read(HookCalls.forAFusion());

        assertThat(read.facts().birthDate()).isEqualTo("1974-03-02");
        assertThat(read.facts().sex()).isEqualTo(Sex.FEMALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1974", "1974-03", "2974-03-02", "1874-03-02", "yesterday"})
    void birthDateThatIsNoDayIsUnknown(String birthDate) {
        ObjectNode call = HookCalls.forAFusion();
        ((ObjectNode) call.at("/prefetch/patient")).put("birthDate", birthDate).put("gender", "F");

        OrderFacts read = Records.read(call);

        assertThat(read.facts().birthDate()).isNull();
        assertThat(read.facts().sex()).isEqualTo(Sex.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "M45.6, YES, UNKNOWN",
        "M45, YES, UNKNOWN",
        "M79.7, UNKNOWN, YES",
        "M46.1, UNKNOWN, UNKNOWN",
        "M451, UNKNOWN, UNKNOWN"
    })
    void diagnosesCanOnlySayYes(String code, String inflammatory, String generalised) {
        History history =
                Records.clinical(Records.with("diagnoses", condition(code, "active", "confirmed")))
                        .history();

        assertThat(history.inflammatorySacroiliitis()).hasToString(inflammatory);
        assertThat(history.generalisedPainDisorder()).hasToString(generalised);
    }

    @ParameterizedTest
    @CsvSource({
        "resolved, confirmed",
        "remission, confirmed",
        "active, refuted",
        "active, provisional",
        "active, entered-in-error"
    })
    void diagnosesThatDoNotStandSayNothing(String clinical, String verification) {
        assertThat(
                        Records.clinical(
                                        Records.with(
                                                "diagnoses",
                                                condition("M45.6", clinical, verification)))
                                .history()
                                .inflammatorySacroiliitis())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void diagnosisIsNotTalkedAwayByAnAnswer() {
        ObjectNode call =
                HookCalls.with(
                        HookCalls.forAFusion(),
                        "diagnoses",
                        HookCalls.object(condition("M45.6", "active", "confirmed")));
        HookCalls.with(
                call,
                "answers",
                HookCalls.answers(
                        HookCalls.object("{\"history\": {\"inflammatorySacroiliitis\": \"NO\"}}")));

        OrderFacts read = Records.read(call);

        assertThat(Records.clinical(read).history().inflammatorySacroiliitis()).isEqualTo(YES);
        assertThat(read.contradictions()).singleElement().asString().contains("YES is used");
    }

    @Test
    void injectionThatWasDoneIsABlockWithADateAndNothingElse() {
        OrderFacts read =
                Records.with(
                        "procedures",
                        procedure("27096", "completed", "2026-10-02"),
                        procedure("G0260", "completed", "2026-10-02"),
                        procedure("27096", "not-done", "2026-09-01"),
                        procedure("64451", "completed", "2026-08-01"));

        assertThat(Records.clinical(read).diagnosticBlocks())
                .singleElement()
                .satisfies(
                        block -> {
                            assertThat(block.date()).isEqualTo("2026-10-02");
                            assertThat(block.side()).isNull();
                        });
    }

    @Test
    void fusionThatWasDoneIsAQuestionOfItsSide() {
        OrderFacts read = Records.with("procedures", procedure("27279", "completed", "2020-10-02"));

        assertThat(Records.clinical(read).history().priorSiJointFusionSides()).isNull();
        assertThat(read.unread()).singleElement().asString().contains("priorSiJointFusionSides");
    }

    @ParameterizedTest
    @CsvSource({"24900-3, XRAY", "30619-1, CT", "36031-3, MRI"})
    void reportOfAnImagingExaminationLeavesOpenWhatWasSeen(String code, Modality modality) {
        OrderFacts read =
                Records.with(
                        "imaging",
                        """
                        {"resourceType": "DiagnosticReport", "status": "final", "conclusion": "Normal.",
                         "code": {"coding": [{"system": "http://loinc.org", "code": "%s"}]},
                         "subject": {"reference": "https://fhir.example.org/r4/Patient/p1"},
                         "effectiveDateTime": "2026-08-11"}
                        """
                                .formatted(code));

        assertThat(Records.clinical(read).imaging())
                .singleElement()
                .satisfies(
                        examination -> {
                            assertThat(examination.modality()).isEqualTo(modality);
                            assertThat(examination.region()).isEqualTo(Region.SI_JOINT);
                            assertThat(examination.performedOn()).isEqualTo("2026-08-11");
                            assertThat(examination.excludesOtherCause()).isEqualTo(UNKNOWN);
                        });
    }

    @Test
    void failedFetchIsListed() {
        ObjectNode call = HookCalls.forAFusion();
        ((ObjectNode) call.path("prefetch"))
                .putObject("pain")
                .put("resourceType", "OperationOutcome");

        assertThat(Records.read(call).unread())
                .singleElement()
                .asString()
                .contains("could not fetch `pain`");
    }

    private static String condition(String code, String clinical, String verification) {
        return """
        {"resourceType": "Condition", "subject": {"reference": "Patient/p1"},
         "clinicalStatus": {"coding": [{"code": "%s"}]}, "verificationStatus": {"coding": [{"code": "%s"}]},
         "code": {"coding": [{"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "%s"}]}}
        """
                .formatted(clinical, verification, code);
    }

    private static String procedure(String code, String status, String when) {
        return """
        {"resourceType": "Procedure", "status": "%s", "subject": {"reference": "Patient/p1"},
         "code": {"coding": [{"system": "%s", "code": "%s"}]}, "performedDateTime": "%s"}
        """
                .formatted(
                        status,
                        code.startsWith("G")
                                ? "urn:oid:2.16.840.1.113883.6.285"
                                : "http://www.ama-assn.org/go/cpt",
                        code,
                        when);
    }
}
