package health.ilium.intake.referral.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.ilium.intake.referral.ReferralEvent;
import health.ilium.intake.referral.ReferralEvent.ReferralReturnedWithAdvice;
import health.ilium.intake.referral.ReferralEvent.TriageOverridden;
import health.ilium.intake.triage.NonAdherenceReason;
import health.ilium.intake.triage.Pathway;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    private static final EventType RETURNED = EventType.named("ReferralReturnedWithAdvice");

    @Test
    void everyEventHasAName() {
        assertThat(leaves(ReferralEvent.class))
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
    void keepsACodedReasonWithItsSystem() {
        TriageOverridden overridden =
                new TriageOverridden(
                        Pathway.SURGICAL_CONSULT,
                        Pathway.CLINICIAN_REVIEW,
                        NonAdherenceReason.LIMITED_TIME.coded(),
                        "So.",
                        1,
                        new UUID(7, 1));
        String body = EventJson.written(overridden).toString();

        assertThat(body).contains(NonAdherenceReason.SYSTEM, "\"limited-time\"");
        assertThat(EventJson.read(EventType.named("TriageOverridden"), 1, body))
                .isEqualTo(overridden);
    }

    @Test
    void refusesATypeVersionItDoesNotKnow() {
        assertThatThrownBy(() -> EventJson.read(RETURNED, 2, "{}"))
                .hasMessage("Unknown version 2 of ReferralReturnedWithAdvice");
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventJsonTest::leaves)
                : Stream.of(type);
    }
}
