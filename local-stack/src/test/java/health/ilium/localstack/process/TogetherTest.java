package health.ilium.localstack.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TogetherTest {

    private static final Duration FOR_EVER = Duration.ofMinutes(3);

    @Test
    @Timeout(30)
    void waitsForNobodyOnceOneHasFailed() {
        assertThatThrownBy(
                        () ->
                                Together.run(
                                        TogetherTest::waitForEver,
                                        () -> {
                                            throw new IllegalStateException("no database");
                                        }))
                .hasMessage("no database");
    }

    @Test
    @Timeout(30)
    void countsAnErrorAsAFailure() {
        assertThatThrownBy(
                        () ->
                                Together.run(
                                        TogetherTest::waitForEver,
                                        () -> {
                                            throw new NoClassDefFoundError("TarArchive");
                                        }))
                .hasRootCauseInstanceOf(NoClassDefFoundError.class);
    }

    private static void waitForEver() {
        Waiting.until(() -> false, FOR_EVER);
    }
}
