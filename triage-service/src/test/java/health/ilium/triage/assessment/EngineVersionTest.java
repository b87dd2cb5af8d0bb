package health.ilium.triage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whoever changes what the engine decides or says raises its version, and then these hashes: a
/// decision that is kept names the version that made it.
class EngineVersionTest {

    private static final int PICTURES = 200;

    @Test
    void versionOneDecidesAsItDidUnderThePublishedPolicy() throws Exception {
        assertThat(SameBytes.hashOver(PICTURES, Judged.POLICY))
                .isEqualTo("2e23a296a487ffe68b8671a1ff4f0aae8e6df9177de414270ff19c2abee053c7");
    }

    @Test
    void versionOneDecidesAsItDidWhereTwoBlocksAreRequired() throws Exception {
        assertThat(SameBytes.hashOver(PICTURES, Judged.TWO_BLOCKS_REQUIRED))
                .isEqualTo("74479ce662ce38eaf253a8859e86b22346a50795775ce90acdb9ee47f46a8d0e");
    }
}
