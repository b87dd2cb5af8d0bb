package health.ilium.triage.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.policy.APolicyDocument;
import health.ilium.triage.policy.Flaw;
import health.ilium.triage.policy.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFormatTest {

    private static final APolicyDocument SHIPPED = APolicyDocument.shipped();

    private final YamlFormat format = new YamlFormat();

    @Test
    void shippedPolicyHasNoFlaw() {
        assertThat(format.read(SHIPPED.bytes())).isInstanceOf(Reading.Readable.class);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "reviewUnder: 18 | reviewFrom: 18 | /rules/age/reviewFrom | ADDITIONAL_PROPERTIES",
                "reviewUnder: 18 | reviewUnder: eighteen | /rules/age/reviewUnder | TYPE",
                "reviewUnder: 18 | reviewUnder: 18.5 | /rules/age/reviewUnder | TYPE",
                "reviewUnder: 18 | reviewUnder: '\"18\"' | /rules/age/reviewUnder | TYPE",
                "reviewUnder: 18 | reviewUnder: | /rules/age/reviewUnder | TYPE",
                "reviewUnder: 18 | reviewUnder: -1 | /rules/age/reviewUnder | MINIMUM",
                "preScore: 4 | preScore: 0 | /rules/diagnosticBlock/preScore | EXCLUSIVE_MINIMUM",
                "reviewUnder: 18 | reviewUnder: 18.0 | /rules/age/reviewUnder | UNREADABLE",
                "preScore: 4 | preScore: 1e9 | /rules/diagnosticBlock/preScore | MAXIMUM",
                "weeks: 4 | wekes: 4 | /rules/conservativeCareForInjection/wekes | ADDITIONAL_PROPERTIES",
                "[P]\" | \" | /rules/redFlags/caudaEquinaSigns | PATTERN",
                "of: [FABER, | of: [FIBER, | /rules/provocationTests/of/0 | ENUM",
                "of: [FABER, | of: [GAENSLEN, | /rules/provocationTests/of | UNIQUE_ITEMS",
                "version: \"2026.1\" | version: 2026.1 | /version | TYPE",
                "version: \"2026.1\" | version: \"../../x\" | /version | PATTERN",
                "id: si-joint | id: SI joint | /id | PATTERN"
            })
    void whatTheSchemaForbidsIsAFlawAtItsLine(
            String right, String wrong, String pointer, String code) {
        var changed = SHIPPED.with(right, wrong);
        assertThat(flaws(changed))
                .filteredOn(flaw -> flaw.pointer().equals(pointer) && flaw.code().equals(code))
                .singleElement()
                .satisfies(
                        flaw -> {
                            assertThat(flaw.line()).isEqualTo(SHIPPED.lineOf(right));
                            assertThat(flaw.message()).isNotBlank();
                        });
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "cautionUnder: 21 | cautionUnder: 17 | /rules/age/cautionUnder",
                "cautionOver: 70 | cautionOver: 20 | /rules/age/cautionOver",
                "minutesTo: 120 | minutesTo: 14 | /rules/diagnosticBlock/minutesTo",
                "positiveFrom: 75 | positiveFrom: 49.5 | /rules/blockResponse/positiveFrom",
                "of: [FABER, GAENSLEN, THIGH_THRUST, COMPRESSION, DISTRACTION, SACRAL_THRUST] | of: [FABER, GAENSLEN] | /rules/provocationTests/positive",
                "{ from: 5, points: 20 } | { from: 4, points: 20 } | /score/provocationTests/2/from",
                "{ from: 5, points: 20 } | { from: 5, points: 16 } | /score/provocationTests/2/points",
                "indeterminate: 15 | indeterminate: 31 | /score/blockResponse/indeterminate",
                "exhausted: 15 | exhausted: 7 | /score/conservativeCare/exhausted",
                "fortinFingerTest: 3 } | fortinFingerTest: 4 } | /score"
            })
    void whatContradictsItselfIsAFlawAtItsPlace(String right, String wrong, String pointer) {
        assertThat(flaws(SHIPPED.with(right, wrong)))
                .singleElement()
                .satisfies(
                        flaw -> {
                            assertThat(flaw.code()).isEqualTo("INCONSISTENT");
                            assertThat(flaw.pointer()).isEqualTo(pointer);
                        });
    }

    @Test
    void everyFlawIsToldAtOnceInTheOrderOfTheDocument() {
        var changed =
                SHIPPED.with("reviewUnder: 18", "reviewUnder: none")
                        .with("minutesTo: 120", "minutesTo: 1")
                        .with("    source: \"SIS AUC [P]\"", "    sauce: \"SIS AUC [P]\"");
        assertThat(flaws(changed))
                .extracting(Flaw::pointer)
                .containsExactly(
                        "/rules/age/reviewUnder",
                        "/rules/diagnosticBlock/minutesTo",
                        "/rules/pregnancy",
                        "/rules/pregnancy/sauce");
    }

    @Test
    void aMissingRuleIsAFlawOfWhereItIsMissingFrom() {
        var changed = SHIPPED.with("  pelvisImaging: # R20\n    source: \"NASS [P]\"\n", "");
        assertThat(flaws(changed))
                .singleElement()
                .satisfies(
                        flaw -> {
                            assertThat(flaw.pointer()).isEqualTo("/rules");
                            assertThat(flaw.line()).isEqualTo(SHIPPED.lineOf("rules:"));
                            assertThat(flaw.message()).contains("pelvisImaging");
                        });
    }

    @Test
    void aColumnIsToldBesideTheLine() {
        var changed = SHIPPED.with("siJoint: 4", "siJoint: four");
        var flaw = flaws(changed).getFirst();
        var line = changed.text().lines().skip(flaw.line() - 1L).findFirst().orElseThrow();
        assertThat(line.substring(flaw.column() - 1)).startsWith("siJoint: four");
    }

    @Test
    void aPropertyGivenTwiceIsAFlaw() {
        var changed = new APolicyDocument(SHIPPED.text() + "\nid: si-joint\n");
        assertThat(flaws(changed))
                .singleElement()
                .satisfies(
                        flaw -> {
                            assertThat(flaw.code()).isEqualTo("SYNTAX");
                            assertThat(flaw.line()).isEqualTo(changed.text().lines().count());
                            assertThat(flaw.message()).contains("id");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing\n",
                "a: [1, 2",
                "a:\n\t- b",
                "a: &x 1\nb: *x",
                "a: &a [*a]",
                "*nowhere",
                "--- a\n--- b",
                "a: .nan",
                "a: [1, -.INF]",
                "a: 1e999999999",
                "a: -1.5E-99999",
                "a: !!java.lang.Runtime {}\n  b: c",
                "\u0000",
                "\u0007"
            })
    void whatIsNoSingleYamlDocumentHasASyntaxFlaw(String text) {
        assertThat(flaws(new APolicyDocument(text)))
                .singleElement()
                .extracting(Flaw::code)
                .isEqualTo("SYNTAX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "[]", "just words", "{}", "? [a]\n: b"})
    void whatIsNoPolicyIsRefused(String text) {
        assertThat(flaws(new APolicyDocument(text))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void absurdNestingIsRefused(String opening) {
        assertThat(flaws(new APolicyDocument(opening.repeat(20_000))))
                .singleElement()
                .extracting(Flaw::code)
                .isEqualTo("SYNTAX");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        var latin1 = "id: \u00fc".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(((Reading.Flawed) format.read(latin1)).flaws())
                .singleElement()
                .extracting(Flaw::code)
                .isEqualTo("SYNTAX");
    }

    private List<Flaw> flaws(APolicyDocument document) {
        return format.read(document.bytes()) instanceof Reading.Flawed flawed
                ? flawed.flaws()
                : List.of();
    }
}
