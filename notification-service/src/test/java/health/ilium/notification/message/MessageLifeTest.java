package health.ilium.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
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
        Set<MessageStatus> outcomes =
                Set.of(MessageStatus.ACCEPTED, MessageStatus.FAILED, MessageStatus.UNKNOWN);

        assertThat(MessageStep.values())
                .filteredOn(step -> outcomes.contains(step.to()))
                .hasSize(4)
                .allMatch(step -> step.from() == MessageStatus.SENDING);
    }

    @Test
    void letsAMessageDieWhereverItWaits() {
        assertThat(MessageStep.values())
                .filteredOn(step -> step.to() == MessageStatus.SUPPRESSED)
                .extracting(MessageStep::from)
                .containsExactlyInAnyOrder(
                        MessageStatus.HELD, MessageStatus.PLANNED, MessageStatus.SENDING);
    }

    @Test
    void plansAgainOnlyWhatTheProviderCertainlyDoesNotHave() {
        assertThat(MessageStep.values())
                .filteredOn(step -> step.to() == MessageStatus.PLANNED)
                .filteredOn(step -> step.from() == MessageStatus.SENDING)
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
