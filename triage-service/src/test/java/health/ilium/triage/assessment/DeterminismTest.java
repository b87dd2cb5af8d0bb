package health.ilium.triage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The same input and policy give the same bytes, in this virtual machine and after a restart. The
/// other machine orders unordered sets and hashes objects differently, which is what would show.
class DeterminismTest {

    private static final int PICTURES = 100_000;

    @Test
    void sameInputAndPolicyGiveTheSameBytesAfterARestart() throws Exception {
        var other = anotherMachine();

        assertThat(SameBytes.hashOver(PICTURES, Judged.POLICY)).isEqualTo(hashFrom(other));
    }

    @Test
    void otherInputGivesOtherBytes() throws Exception {
        assertThat(SameBytes.hashOver(99, Judged.POLICY))
                .isNotEqualTo(SameBytes.hashOver(100, Judged.POLICY));
    }

    private static Process anotherMachine() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=3",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SameBytes.class.getName(),
                        Integer.toString(PICTURES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String hashFrom(Process machine) throws Exception {
        var printed = machine.getInputStream().readAllBytes();
        assertThat(machine.waitFor()).isZero();
        return new String(printed, StandardCharsets.UTF_8).strip();
    }
}
