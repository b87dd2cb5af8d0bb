package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.wire.json.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// How much a submission may hold: the most that is taken, and the least that is refused.
class LimitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/referrer/name",
                "/referrer/practice",
                "/patient/givenName",
                "/patient/familyName",
                "/patient/caregiver/name",
                "/patient/insurance/payer"
            })
    void takesNamesOfAHundredCharactersAndNoLonger(String pointer) {
        assertThat(codes(Bodies.with(pointer, "\"" + "é".repeat(100) + "\""))).isEmpty();
        assertThat(codes(Bodies.with(pointer, "\"" + "é".repeat(101) + "\"")))
                .containsExactly("TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/diagnoses",
                "/clinical/provocationTests",
                "/clinical/conservativeCare",
                "/clinical/diagnosticBlocks",
                "/clinical/diagnosticBlocks/0/postScores",
                "/clinical/imaging",
                "/clinical/history/priorSiJointFusionSides"
            })
    void takesListsOfFiftyItemsAndNoLonger(String pointer) {
        String item = JsonMapper.shared().readTree(Bodies.complete()).at(pointer + "/0").toString();

        assertThat(codes(Bodies.with(pointer, "[" + (item + ",").repeat(49) + item + "]")))
                .isEmpty();
        assertThat(codes(Bodies.with(pointer, "[" + (item + ",").repeat(50) + item + "]")))
                .containsExactly("TOO_MANY_ITEMS");
    }

    @ParameterizedTest
    @CsvSource({
        "painScore, NRS_0_10, 10",
        "painScore, VAS_0_100, 100",
        "disability, PERCENT, 100",
        "disability, RAW_0_50, 50"
    })
    void holdsAScoreAgainstItsOwnScale(String score, String scale, int greatest) {
        String body = "{\"scale\": \"%s\", \"value\": %d.5}";

        assertThat(codes(Bodies.with("/clinical/" + score, body.formatted(scale, greatest - 1))))
                .isEmpty();
        assertThat(codes(Bodies.with("/clinical/" + score, body.formatted(scale, greatest))))
                .containsExactly("OUT_OF_RANGE");
    }

    @Test
    void takesABlockInWhichEverythingIsMissing() {
        assertThat(codes(Bodies.with("/clinical/diagnosticBlocks/0", "{}"))).isEmpty();
    }

    @Test
    void refusesAReasonOfMoreThanFourThousandCharacters() {
        assertThat(codes(Bodies.with("/reason", "\"" + "a".repeat(4_001) + "\"")))
                .containsExactly("TOO_LONG");
    }

    @Test
    void refusesHalfASurrogatePair() {
        String half = Bodies.complete().replace("\"Ana\"", "\"A\\ud800na\"");

        assertThat(codes(half)).containsExactly("UNACCEPTABLE_CHARACTER");
    }

    @Test
    void takesAsMuchAsIsAllowed() {
        assertThat(codes(Bodies.with("/reason", "\"" + "a".repeat(4_000) + "\""))).isEmpty();
        assertThat(codes(Bodies.with("/clinical/painScore/value", "10"))).isEmpty();
        assertThat(codes(Bodies.with("/patient/birthDate", "\"2026-11-22\""))).isEmpty();
    }

    private static List<String> codes(String body) {
        return Readings.faults(body).stream().map(Fault::code).toList();
    }
}
