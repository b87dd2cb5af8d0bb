package health.ilium.notification.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.ilium.notification.message.Matter;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.office.OnCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscalationTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Test
    void repeatsAtTheSameDistanceAsOftenAsItMay() {
        assertThat(new Escalation(QUARTER, 3).repeats(Instant.EPOCH))
                .extracting(it -> it.milestone() + " " + it.notBefore())
                .containsExactly(
                        "URGENT_REVIEW_REPEATED_1 1970-01-01T00:15:00Z",
                        "URGENT_REVIEW_REPEATED_2 1970-01-01T00:30:00Z",
                        "URGENT_REVIEW_REPEATED_3 1970-01-01T00:45:00Z");
    }

    @Test
    void diesWhenSomebodyTakesOnTheCase() {
        assertThat(new Escalation(QUARTER, 4).repeats(Instant.EPOCH))
                .hasSize(4)
                .allMatch(it -> it.occasion().matter() == Matter.ESCALATION);
    }

    @Test
    void saysTheSameEveryTime() {
        assertThat(new Escalation(QUARTER, 4).repeats(Instant.EPOCH))
                .extracting(it -> it.milestone().words())
                .containsOnly(Milestone.URGENT_REVIEW_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void refusesToRepeatMoreOftenThanThereAreRounds(int times) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Escalation(QUARTER, times));
    }

    @Test
    void refusesAContactThatNobodyCouldReach() {
        OnCall.Reached nowhere = new OnCall.Reached(null, null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OnCall("a@example.org", null, "305", List.of(nowhere)));
    }
}
