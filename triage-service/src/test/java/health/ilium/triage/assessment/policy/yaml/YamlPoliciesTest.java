package health.ilium.triage.assessment.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlPoliciesTest {

    private static final String LOCATION = "policies/si-joint-2026.1.yaml";

    private String published = "";

    @BeforeEach
    void readPublishedFile() throws IOException {
        try (var file = getClass().getClassLoader().getResourceAsStream(LOCATION)) {
            published = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void publishedPolicyNamesItselfToTheByte() throws Exception {
        var reference = YamlPolicies.onClassPath(LOCATION).reference();

        assertThat(reference.id()).isEqualTo("si-joint");
        assertThat(reference.version()).isEqualTo("2026.1");
        assertThat(reference.sha256())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(
                                                        published.getBytes(
                                                                StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reviewUnder: 18 | reviewFrom: 18 | rules.age",
                "reviewUnder: 18 | reviewUnder: eighteen | rules.age.reviewUnder",
                "reviewUnder: 18 | reviewUnder: 18.5 | rules.age.reviewUnder",
                "reviewUnder: 18 | reviewUnder: \"18\" | rules.age.reviewUnder",
                "reviewUnder: 18 | reviewUnder: | rules.age",
                "weeks: 4 | wekes: 4 | rules.conservativeCareForInjection",
                "indeterminate: 15 | '' | score.blockResponse",
                "{ from: 5, points: 20 } | { from: 2, points: 20 } | score.provocationTests",
                "'source: \"iFuse labelling [P]\"' | 'source: \"iFuse labelling\"' | rules.implantObstacles.source",
                "of: [FABER, | of: [FIBER, | rules.provocationTests.of[0]"
            })
    void refusesAFileThatIsWrongAndNamesThePlace(String right, String wrong, String path) {
        assertThat(published).contains(right);
        var file = published.replaceFirst(Pattern.quote(right), wrong);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                YamlPolicies.read(
                                        "variant.yaml", file.getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith("variant.yaml: " + path);
    }

    @Test
    void refusesAPropertyGivenTwice() {
        var file = published + "\nid: si-joint\n";

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                YamlPolicies.read(
                                        "variant.yaml", file.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAPolicyThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YamlPolicies.onClassPath("policies/none.yaml"));
    }
}
