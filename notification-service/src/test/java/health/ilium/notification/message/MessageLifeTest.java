package health.ilium.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageLifeTest {

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "FAILED", "UNKNOWN", "SUPPRESSED"})
    void leavesSettledMessagesAlone(MessageStatus status) {
        assertThat(MessageLife.from(status)).isEmpty();
        assertThat(status.settled()).isTrue();
    }

    @Test
    void letsOnlyAClaimedMessageReachAProvidersOutcome() {
        List<MessageStep> beyondTheClaim =
                Arrays.stream(MessageStep.values())
                        .filter(step -> step != MessageStep.CLAIM)
                        .toList();

        assertThat(beyondTheClaim).allMatch(step -> step.from() == MessageStatus.SENDING);
    }

    @Test
    void plansAgainOnlyWhatTheProviderCertainlyDoesNotHave() {
        assertThat(MessageStep.values())
                .filteredOn(step -> step.to() == MessageStatus.PLANNED)
                .containsExactly(MessageStep.FAIL_FOR_NOW);
    }

    @ParameterizedTest
    @EnumSource
    void drawsEveryStatus(MessageStatus status) {
        assertThat(MessageLife.diagram()).contains(status.name());
    }

    @Test
    void isDrawnInTheDocumentation() {
        assertThat(Path.of("..", "docs", "lifecycle.md")).content().contains(MessageLife.diagram());
    }
}
