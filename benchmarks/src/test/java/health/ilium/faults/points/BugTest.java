package health.ilium.faults.points;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BugTest {

    @Test
    void isKnownByWhatItDoesAlone() {
        assertThat(Bug.PROVIDER_BEFORE_SENDING.isSeenIn("was sent 2 times")).isTrue();
        assertThat(Bug.EARLY_ACK.isSeenIn("is applied up to 3 of 4")).isTrue();
        assertThat(Bug.EARLY_ACK.isSeenIn("took 85.331 s")).isFalse();
    }
}
