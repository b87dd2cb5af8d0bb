package health.ilium.triage.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayStateTest {

    @ParameterizedTest
    @CsvSource({
        "QUEUED, PAUSED, QUEUED, CANCELLED",
        "RUNNING, PAUSED, RUNNING, CANCELLED",
        "PAUSED, PAUSED, QUEUED, CANCELLED",
        "CANCELLED, , , CANCELLED",
        "DONE, , ,",
        "FAILED, , ,"
    })
    void isSteeredWhileItHasNotEnded(
            ReplayState state, ReplayState paused, ReplayState resumed, ReplayState cancelled) {
        assertThat(state.after(Steering.PAUSE).orElse(null)).isEqualTo(paused);
        assertThat(state.after(Steering.RESUME).orElse(null)).isEqualTo(resumed);
        assertThat(state.after(Steering.CANCEL).orElse(null)).isEqualTo(cancelled);
    }
}
