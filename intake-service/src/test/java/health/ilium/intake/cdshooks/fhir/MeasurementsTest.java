package health.ilium.intake.cdshooks.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.cdshooks.HookCalls;
import health.ilium.intake.cdshooks.OrderFacts;
import health.ilium.intake.clinical.Disability;
import health.ilium.intake.clinical.DisabilityScale;
import health.ilium.intake.clinical.PainScale;
import health.ilium.intake.clinical.PainScore;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/// Which observations count, and as what.
class MeasurementsTest {

    private static final String MM =
            "\"valueQuantity\": {\"value\": %s, \"system\": \"http://unitsofmeasure.org\", \"code\": \"%s\"}";

    @Test
    void numericRatingIsAPainScore() {
        PainScore score = pain(observation("72514-3", "\"valueInteger\": 7", "2026-11-18"));

        assertThat(score.value()).isEqualByComparingTo("7");
        assertThat(score.scale()).isEqualTo(PainScale.NRS_0_10);
        assertThat(score.measuredOn()).isEqualTo("2026-11-18");
    }

    @ParameterizedTest
    @CsvSource({"72, mm, 72", "7.2, cm, 72"})
    void visualAnalogueScaleIsALength(String value, String unit, String millimetres) {
        PainScore score =
                pain(
                        observation(
                                "38214-3", MM.formatted(value, unit), "2026-11-18T09:00:00-05:00"));

        assertThat(score.value()).isEqualByComparingTo(millimetres);
        assertThat(score.scale()).isEqualTo(PainScale.VAS_0_100);
        assertThat(score.measuredOn()).isEqualTo("2026-11-18");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            38214-3 | `"valueInteger": 7`
            38214-3 | `"valueQuantity": {"value": 72, "unit": "mm"}`
            72514-3 | `"valueCodeableConcept": {"coding": [{"system": "http://loinc.org", "code": "LA10139-6"}]}`
            72514-3 | `"valueQuantity": {"value": 7, "comparator": ">"}`
            72514-3 | `"valueString": "7"`
            72514-3 | `"valueInteger": 11`
            97909-6 | `"valueInteger": 44`
            97908-8 | `"valueQuantity": {"value": 22, "unit": "%"}`
            """)
    void valuesWhoseScaleIsNotStatedAreUnknownAndListed(String code, String value) {
        OrderFacts read =
                Records.with(
                        code.startsWith("9") ? "disability" : "pain",
                        observation(code, value, "2026-11-18"));

        assertThat(Records.clinical(read).painScore()).isNull();
        assertThat(Records.clinical(read).disability()).isNull();
        assertThat(read.unread()).isNotEmpty();
    }

    @Test
    void latestMeasurementThatCountsIsTaken() {
        PainScore score =
                pain(
                        observation("72514-3", "\"valueInteger\": 4", "2026-10-01"),
                        observation("72514-3", "\"valueInteger\": 6", "2026-11-01"),
                        observation("72514-3", "\"valueInteger\": 5", "2026-11-01T00:00:00-05:00")
                                .replace("final", "amended"),
                        observation("72514-3", "\"valueInteger\": 9", "2026-11-20")
                                .replace("final", "entered-in-error"),
                        observation("72514-3", "\"valueInteger\": 1", "2026-11"));

        assertThat(score.value()).isEqualByComparingTo("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"97908-8", "97909-6"})
    void oswestryIndexCountsWhenItsUnitIsPercent(String code) {
        Disability index =
                Objects.requireNonNull(
                        Records.clinical(
                                        Records.with(
                                                "disability",
                                                observation(
                                                        code,
                                                        MM.formatted("44", "%"),
                                                        "2026-11-18")))
                                .disability());

        assertThat(index.value()).isEqualByComparingTo("44");
        assertThat(index.scale()).isEqualTo(DisabilityScale.PERCENT);
    }

    @Test
    void answersGoBeforeMeasurements() {
        ObjectNode call =
                HookCalls.with(
                        HookCalls.forAFusion(),
                        "pain",
                        HookCalls.object(
                                observation("72514-3", "\"valueInteger\": 2", "2026-11-21")));
        HookCalls.with(
                call,
                "answers",
                HookCalls.answers(
                        HookCalls.object(
                                "{\"painScore\": {\"value\": 7, \"scale\": \"NRS_0_10\"}}")));

        assertThat(Objects.requireNonNull(Records.clinical(Records.read(call)).painScore()).value())
                .isEqualByComparingTo("7");
    }

    @Test
    void resourceThatDoesNotSayWhomItIsAboutIsNotUsed() {
        OrderFacts read =
                Records.with(
                        "pain",
                        observation("72514-3", "\"valueInteger\": 7", "2026-11-18")
                                .replace("Patient/p1", "urn:uuid:1"));

        assertThat(Records.clinical(read).painScore()).isNull();
        assertThat(read.unread())
                .singleElement()
                .asString()
                .contains("does not say whom it is about");
    }

    private static PainScore pain(String... observations) {
        @Nullable PainScore score =
                Records.clinical(Records.with("pain", observations)).painScore();
        return Objects.requireNonNull(score);
    }

    private static String observation(String code, String value, String when) {
        return """
        {"resourceType": "Observation", "status": "final",
         "code": {"coding": [{"system": "http://loinc.org", "code": "%s"}]},
         "subject": {"reference": "Patient/p1"}, "effectiveDateTime": "%s", %s}
        """
                .formatted(code, when, value);
    }
}
