package health.ilium.notification.trial;

import static health.ilium.notification.message.Milestone.APPOINTMENT_IN_THREE_DAYS;
import static health.ilium.notification.message.Milestone.APPOINTMENT_PREPARATION;
import static health.ilium.notification.message.Milestone.APPOINTMENT_TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.history.SentMessage;
import health.ilium.notification.history.Why;
import health.ilium.notification.message.Cause;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.MessageStep;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Reason;
import health.ilium.notification.office.Office;
import health.ilium.notification.sending.Attempt;
import health.ilium.notification.sending.Outgoing;
import health.ilium.notification.sending.SendingQueue;
import health.ilium.notification.sending.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A case with an appointment whose reminders wait, and a clock that is put forward.
@Component
class Waiting {

    /// Two days after the clocks are put forward on 14 March: 11:00 in New York.
    static final Instant STARTS = Instant.parse("2027-03-16T15:00:00Z");

    static final Instant LONG_BEFORE = Instant.parse("2027-03-01T12:00:00Z");

    private final Trial trial;

    Waiting(Trial trial) {
        this.trial = trial;
    }

    void begin() {
        trial.clock.put(LONG_BEFORE);
    }

    Referral booked(Referral referral) {
        return booked(referral, 7);
    }

    /// @param settled how many messages are settled before any reminder
    Referral booked(Referral referral, int settled) {
        trial.happens(referral.submitted(), referral.accepted(), referral.booked(4, STARTS));
        trial.awaitSettled(referral, settled);
        return referral;
    }

    void itBecomes(Instant instant) {
        trial.clock.put(instant);
        trial.queue.releaseDue(instant);
    }

    List<SentMessage> reminders(Referral referral) {
        List<Milestone> reminding =
                List.of(APPOINTMENT_IN_THREE_DAYS, APPOINTMENT_PREPARATION, APPOINTMENT_TOMORROW);
        return trial.history.of(referral.id()).stream()
                .filter(it -> reminding.contains(it.milestone()))
                .toList();
    }

    SentMessage reminder(Referral referral, Milestone milestone) {
        return reminders(referral).stream()
                .filter(it -> it.milestone() == milestone)
                .findFirst()
                .orElseThrow();
    }

    String why(Referral referral, Milestone milestone) {
        return Why.of(reminder(referral, milestone));
    }

    List<SentMessage> urgent(Referral referral) {
        return trial.history.of(referral.id()).stream()
                .filter(it -> it.milestone().urgent())
                .toList();
    }

    void awaitReminders(Referral referral, MessageStatus status, int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(reminders(referral))
                                        .filteredOn(it -> it.status() == status)
                                        .hasSize(count));
    }

    /// As if another instance had claimed it.
    UUID claimed(Referral referral, Milestone milestone) {
        UUID owner = UUID.randomUUID();
        trial.jdbc
                .sql(
                        """
                        update message set status = 'SENDING', attempts = 1, owner = :owner,
                            lease_until = '2100-01-01' where id = :id
                        """)
                .param("owner", owner)
                .param("id", reminder(referral, milestone).id())
                .update();
        return owner;
    }

    void settle(UUID owner, Referral referral, MessageStep step, Reason reason) {
        SentMessage claimed = reminder(referral, APPOINTMENT_TOMORROW);
        Instant now = trial.clock.instant();
        Settlement settlement =
                new Settlement(
                        new Attempt(
                                outgoing(referral, claimed),
                                new Outcome.FailedForGood(reason),
                                null),
                        step,
                        reason,
                        step.to() == MessageStatus.PLANNED ? now : null,
                        null,
                        now);
        trial.queue.turn(
                owner,
                List.of(settlement),
                Channel.EMAIL,
                0,
                new SendingQueue.Lease(now, now.plusSeconds(30)));
    }

    private static Outgoing outgoing(Referral referral, SentMessage message) {
        return new Outgoing(
                message.id(),
                referral.id(),
                "R-1-1",
                4,
                message.milestone(),
                message.recipient(),
                message.channel(),
                Office.WESTON,
                message.language(),
                Referral.DELIVERS,
                1,
                Cause.UNKNOWN,
                Occasion.NONE,
                null);
    }

    static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
