package health.ilium.delivery.consuming.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestTest {

    private static final Duration IDLE = Duration.ofNanos(300_000);
    private static final Duration SPUN = Duration.ofMillis(30);

    private final Rest rest = new Rest();

    @Test
    void restsLongerAndLongerWhilePollsSpin() {
        assertThat(rest.after(true, SPUN)).isZero();
        assertThat(rest.after(true, SPUN)).isEqualTo(Duration.ofMillis(100));
        assertThat(rest.after(true, SPUN)).isEqualTo(Duration.ofMillis(200));
        for (int poll = 0; poll < 10; poll++) {
            rest.after(true, SPUN);
        }
        assertThat(rest.after(true, SPUN)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void doesNotRestOncePollsAreIdleAgain() {
        rest.after(true, SPUN);
        rest.after(true, SPUN);

        assertThat(rest.after(true, IDLE)).isZero();
        assertThat(rest.after(true, SPUN)).isZero();
    }

    @Test
    void doesNotRestAfterRecordsHoweverMuchTheyTook() {
        rest.after(true, SPUN);
        rest.after(true, SPUN);

        assertThat(rest.after(false, SPUN)).isZero();
    }
}
