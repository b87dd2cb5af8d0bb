package health.ilium.intake.people.spring;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.people.Password;
import health.ilium.intake.people.PasswordHashes.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Argon2HashesTest {

    private final Argon2Hashes hashes = new Argon2Hashes(new HashingSettings(1, 1));

    @Test
    void knowThePasswordAgain() {
        String hash = hashes.hash(new Password("correct horse battery")).orElseThrow();

        assertThat(hash).startsWith("$argon2id$");
        assertThat(hashes.compare(new Password("correct horse battery"), hash))
                .isEqualTo(Verdict.SAME);
        assertThat(hashes.compare(new Password("correct horse batterY"), hash))
                .isEqualTo(Verdict.OTHER);
    }

    @Test
    void takeNothingForThePasswordOfNobody() {
        assertThat(hashes.compare(new Password("nobody's"), null)).isEqualTo(Verdict.OTHER);
    }

    @Test
    void letNoMoreWaitThanTheyAreSetTo() throws Exception {
        Collection<Callable<Verdict>> many =
                Stream.<Callable<Verdict>>generate(
                                () -> () -> hashes.compare(new Password("guess"), null))
                        .limit(16)
                        .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Verdict> verdicts =
                    threads.invokeAll(many).stream().map(one -> one.resultNow()).toList();

            assertThat(verdicts).contains(Verdict.BUSY, Verdict.OTHER);
        }
    }
}
