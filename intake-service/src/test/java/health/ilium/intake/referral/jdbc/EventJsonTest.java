package health.ilium.intake.referral.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.ilium.intake.referral.ReferralEvent;
import health.ilium.intake.referral.ReferralEvent.ReferralReturnedWithAdvice;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final EventType RETURNED = EventType.named("ReferralReturnedWithAdvice");

    @Test
    void everyEventHasAName() {
        assertThat(Arrays.stream(ReferralEvent.class.getPermittedSubclasses()))
                .allSatisfy(
                        event ->
                                assertThat(EventType.named(event.getSimpleName()).event())
                                        .isEqualTo(event));
    }

    @Test
    void readsWhatOlderReleasesWrote() {
        assertThat(EventJson.read(RETURNED, 1, "{\"advice\": \"Therapy first.\"}"))
                .isEqualTo(new ReferralReturnedWithAdvice("Therapy first."));
    }

    @Test
    void refusesATypeVersionItDoesNotKnow() {
        assertThatThrownBy(() -> EventJson.read(RETURNED, 2, "{}"))
                .hasMessage("Unknown version 2 of ReferralReturnedWithAdvice");
    }
}
