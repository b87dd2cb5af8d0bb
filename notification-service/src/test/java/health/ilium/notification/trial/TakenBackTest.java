package health.ilium.notification.trial;

import static health.ilium.notification.message.MessageStatus.FAILED;
import static health.ilium.notification.message.MessageStatus.HELD;
import static health.ilium.notification.message.MessageStatus.SUPPRESSED;
import static health.ilium.notification.message.Milestone.APPOINTMENT_IN_THREE_DAYS;
import static health.ilium.notification.message.Milestone.APPOINTMENT_TOMORROW;
import static health.ilium.notification.trial.Referral.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.ilium.contract.PatientUnreachable;
import health.ilium.contract.ReferralCancelled;
import health.ilium.contract.ReferralDeclined;
import health.ilium.contract.ReferralMarkedDuplicate;
import health.ilium.contract.ReferralReturnedWithAdvice;
import health.ilium.notification.history.SentMessage;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.MessageStep;
import health.ilium.notification.message.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What waits dies with what it is about, wherever it waits.
@WaitingTrial
class TakenBackTest {

    private final Trial trial;
    private final Waiting waiting;

    @Autowired
    TakenBackTest(Trial trial, Waiting waiting) {
        this.trial = trial;
        this.waiting = waiting;
    }

    @BeforeEach
    void begin() {
        waiting.begin();
    }

    static List<Function<Referral, SpecificRecord>> ends() {
        return List.of(
                it -> it.seen(5).event(),
                it -> it.calledOff(5, Waiting.STARTS).event(),
                it -> new ReferralCancelled(it.id(), "R-1-1", 5L, Referral.AT),
                it -> new ReferralDeclined(it.id(), "R-1-1", 5L, Referral.AT),
                it -> new ReferralMarkedDuplicate(it.id(), "R-1-1", 5L, Referral.AT),
                it -> new ReferralReturnedWithAdvice(it.id(), "R-1-1", 5L, Referral.AT),
                it -> new PatientUnreachable(it.id(), "R-1-1", 5L, Referral.AT));
    }

    @Test
    void announcesTheDeathOfAReminder() {
        Referral referral = waiting.booked(aReferral());
        int before = trial.outbox.settled(referral.id()).size();

        trial.happens(referral.calledOff(5, Waiting.STARTS));

        assertThat(trial.outbox.settled(referral.id()).subList(before, before + 3))
                .extracting(it -> it.getOutcome() + " " + it.getReason())
                .containsOnly("SUPPRESSED SUPERSEDED");
    }

    @ParameterizedTest
    @MethodSource("ends")
    void killsRemindersWithTheAppointmentOrTheCase(Function<Referral, SpecificRecord> end) {
        Referral referral = waiting.booked(aReferral());

        trial.happens(referral.happened(5, end.apply(referral)));

        assertThat(waiting.reminders(referral))
                .hasSize(3)
                .extracting(SentMessage::status, SentMessage::reason)
                .containsOnly(tuple(SUPPRESSED, Reason.SUPERSEDED));
    }

    @Test
    void killsAReminderThatIsDueAndNotYetClaimed() {
        Referral referral = waiting.booked(aReferral());
        UUID due = waiting.reminder(referral, APPOINTMENT_TOMORROW).id();
        trial.jdbc.sql("update message set status = 'PLANNED' where id = ?").param(due).update();

        trial.happens(referral.calledOff(5, Waiting.STARTS));

        assertThat(waiting.reminder(referral, APPOINTMENT_TOMORROW).status()).isEqualTo(SUPPRESSED);
    }

    @Test
    void doesNotTryAgainWhatWasTakenBackWhileAProviderHadIt() {
        Referral referral = waiting.booked(aReferral());
        UUID owner = waiting.claimed(referral, APPOINTMENT_TOMORROW);

        trial.happens(referral.calledOff(5, Waiting.STARTS));
        waiting.settle(owner, referral, MessageStep.FAIL_FOR_NOW, Reason.PROVIDER_BUSY);

        waiting.awaitReminders(referral, SUPPRESSED, 3);
        SentMessage reminder = waiting.reminder(referral, APPOINTMENT_TOMORROW);
        assertThat(reminder.reason()).isEqualTo(Reason.SUPERSEDED);
        assertThat(reminder.attempts()).isEqualTo(1);
    }

    @Test
    void fallsBackToNothingForWhatWasTakenBackWhileAProviderHadIt() {
        Referral referral = waiting.booked(aReferral().phone("+13055550190"));
        UUID owner = waiting.claimed(referral, APPOINTMENT_TOMORROW);

        trial.happens(referral.calledOff(5, Waiting.STARTS));
        waiting.settle(owner, referral, MessageStep.FAIL_FOR_GOOD, Reason.PROVIDER_REFUSED);

        assertThat(waiting.reminders(referral))
                .filteredOn(it -> it.milestone() == APPOINTMENT_TOMORROW)
                .extracting(SentMessage::channel, SentMessage::status)
                .containsExactly(tuple(Channel.EMAIL, FAILED));
    }

    @Test
    void takesBackWhatWasPlannedEarlierInTheSamePoll() {
        Referral referral = aReferral();
        Instant later = Waiting.STARTS.plus(Duration.ofDays(7));

        trial.happens(
                referral.submitted(),
                referral.accepted(),
                referral.booked(4, Waiting.STARTS),
                referral.moved(5, later),
                referral.email("other@watched.example.org").corrected(6));

        assertThat(waiting.reminders(referral))
                .filteredOn(it -> it.status() == HELD)
                .extracting(SentMessage::milestone, SentMessage::to, SentMessage::dueAt)
                .containsExactlyInAnyOrder(
                        tuple(
                                APPOINTMENT_IN_THREE_DAYS,
                                "other@watched.example.org",
                                Waiting.at("2027-03-20T14:00:00Z")),
                        tuple(
                                APPOINTMENT_TOMORROW,
                                "other@watched.example.org",
                                Waiting.at("2027-03-22T14:00:00Z")));
    }

    @Test
    void takesBackWhatACorrectionInTheSamePollPlannedAgain() {
        Referral referral = waiting.booked(aReferral());

        trial.happens(
                referral.email("other@watched.example.org").corrected(5),
                referral.moved(6, Waiting.STARTS.plus(Duration.ofDays(7))));

        assertThat(waiting.reminders(referral))
                .filteredOn(it -> it.status() == HELD)
                .extracting(SentMessage::dueAt)
                .containsExactlyInAnyOrder(
                        Waiting.at("2027-03-20T14:00:00Z"), Waiting.at("2027-03-22T14:00:00Z"));
    }

    @Test
    void remindsAtTheCorrectedAddressOnly() {
        Referral referral = waiting.booked(aReferral().email("old@watched.example.org"));

        trial.happens(referral.email("new@watched.example.org").corrected(5));

        assertThat(waiting.reminders(referral))
                .extracting(SentMessage::to, SentMessage::status)
                .hasSize(6)
                .containsOnly(
                        tuple("old@watched.example.org", SUPPRESSED),
                        tuple("new@watched.example.org", HELD));
    }

    @Test
    void remindsNobodyAtACorrectedAddressWithoutConsentUntilThereIsOne() {
        Referral referral = waiting.booked(aReferral());
        Referral corrected = referral.email(UUID.randomUUID() + "@watched.example.org");

        trial.happens(corrected.withoutConsent().corrected(5));
        assertThat(waiting.reminders(referral))
                .extracting(SentMessage::status)
                .containsOnly(SUPPRESSED);

        trial.happens(corrected.email(UUID.randomUUID() + "@watched.example.org").corrected(6));
        assertThat(waiting.reminders(referral)).filteredOn(it -> it.status() == HELD).hasSize(3);

        trial.happens(referral.calledOff(7, Waiting.STARTS));
        trial.happens(corrected.email(UUID.randomUUID() + "@watched.example.org").corrected(8));
        assertThat(waiting.reminders(referral))
                .extracting(SentMessage::status)
                .containsOnly(SUPPRESSED);
    }
}
