package health.ilium.delivery.consuming.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.delivery.consuming.ConsumingSettings;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TryingWithoutEndTest {

    private final TryingWithoutEnd trying =
            new TryingWithoutEnd(
                    new ConsumingSettings(true, 1, 10, Duration.ofMillis(1), Duration.ofMillis(2)));

    @Test
    void saysInOneLineThatOffsetsWereNotCommitted(CapturedOutput log) {
        trying.onComplete(Map.of(), new CommitFailedException("what somebody said"));

        assertThat(log.getAll().lines())
                .singleElement()
                .asString()
                .contains("Offsets are not committed", "CommitFailedException")
                .doesNotContain("what somebody said");
    }

    @Test
    void saysNothingOfOffsetsThatWere(CapturedOutput log) {
        trying.onComplete(Map.of(), null);

        assertThat(log.getAll()).isEmpty();
    }
}
