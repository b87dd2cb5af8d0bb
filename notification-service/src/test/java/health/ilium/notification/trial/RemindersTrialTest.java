package health.ilium.notification.trial;

import static health.ilium.notification.message.MessageStatus.ACCEPTED;
import static health.ilium.notification.message.MessageStatus.FAILED;
import static health.ilium.notification.message.MessageStatus.HELD;
import static health.ilium.notification.message.MessageStatus.SUPPRESSED;
import static health.ilium.notification.message.Milestone.APPOINTMENT_IN_THREE_DAYS;
import static health.ilium.notification.message.Milestone.APPOINTMENT_PREPARATION;
import static health.ilium.notification.message.Milestone.APPOINTMENT_TOMORROW;
import static health.ilium.notification.trial.Referral.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import health.ilium.notification.history.SentMessage;
import health.ilium.notification.history.Why;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Reason;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// When patients are reminded, and when not.
@WaitingTrial
class RemindersTrialTest {

    private final Trial trial;
    private final Waiting waiting;

    @Autowired
    RemindersTrialTest(Trial trial, Waiting waiting) {
        this.trial = trial;
        this.waiting = waiting;
    }

    @BeforeEach
    void begin() {
        waiting.begin();
    }

    @Test
    void remindsAtTenInTheMorningAcrossTheChangeOfTheClocks() {
        Referral referral = waiting.booked(aReferral());

        assertThat(waiting.reminders(referral))
                .extracting(SentMessage::milestone, SentMessage::status, SentMessage::dueAt)
                .containsExactlyInAnyOrder(
                        tuple(APPOINTMENT_IN_THREE_DAYS, HELD, Waiting.at("2027-03-13T15:00:00Z")),
                        tuple(APPOINTMENT_PREPARATION, HELD, Waiting.at("2027-03-14T14:00:00Z")),
                        tuple(APPOINTMENT_TOMORROW, HELD, Waiting.at("2027-03-15T14:00:00Z")));

        trial.queue.releaseDue(Waiting.at("2027-03-13T14:59:59Z"));
        assertThat(waiting.reminders(referral)).extracting(SentMessage::status).containsOnly(HELD);

        waiting.itBecomes(Waiting.at("2027-03-13T15:00:00Z"));
        waiting.awaitReminders(referral, ACCEPTED, 1);
        assertThat(waiting.reminders(referral))
                .filteredOn(it -> it.status() == ACCEPTED)
                .extracting(SentMessage::milestone)
                .containsExactly(APPOINTMENT_IN_THREE_DAYS);

        waiting.itBecomes(Waiting.at("2027-03-15T14:00:00Z"));
        waiting.awaitReminders(referral, ACCEPTED, 3);
    }

    @Test
    void saysWhenAReminderWillBeSentAndWhyItWasNot() {
        Referral referral = waiting.booked(aReferral());
        assertThat(waiting.why(referral, APPOINTMENT_TOMORROW))
                .startsWith(
                        "Will be sent on Monday, March 15, 2027, at 10:00 AM,"
                                + " because the appointment comes tomorrow.");

        trial.happens(referral.moved(5, Waiting.STARTS.plus(Duration.ofDays(7))));

        assertThat(waiting.reminders(referral))
                .filteredOn(it -> it.status() == SUPPRESSED)
                .hasSize(3)
                .extracting(Why::of)
                .allMatch(
                        it ->
                                it.startsWith(
                                        "Would have been sent but was not (the appointment was moved)"));
        assertThat(waiting.reminders(referral))
                .filteredOn(it -> it.status() == HELD)
                .extracting(SentMessage::milestone, SentMessage::dueAt)
                .containsExactlyInAnyOrder(
                        tuple(APPOINTMENT_IN_THREE_DAYS, Waiting.at("2027-03-20T14:00:00Z")),
                        tuple(APPOINTMENT_TOMORROW, Waiting.at("2027-03-22T14:00:00Z")));
    }

    @Test
    void sendsLateAfterAnOutageButNotWhenTheAppointmentHasBegun() {
        Referral late = waiting.booked(aReferral());
        waiting.itBecomes(Waiting.STARTS.minusSeconds(600));
        waiting.awaitReminders(late, ACCEPTED, 3);

        waiting.itBecomes(Waiting.LONG_BEFORE);
        Referral tooLate = waiting.booked(aReferral());
        waiting.itBecomes(Waiting.STARTS);
        waiting.awaitReminders(tooLate, SUPPRESSED, 3);
        assertThat(waiting.reminders(tooLate))
                .extracting(SentMessage::reason, SentMessage::attempts)
                .containsOnly(tuple(Reason.EXPIRED, 0));
    }

    @Test
    void fallsBackToTheNextChannelForAReminder() {
        Referral referral =
                waiting.booked(
                        aReferral()
                                .email("fails-for-good@simulator.example.org")
                                .phone("+13055550190"),
                        10);

        waiting.itBecomes(Waiting.at("2027-03-13T15:00:00Z"));

        await().untilAsserted(
                        () ->
                                assertThat(waiting.reminders(referral))
                                        .filteredOn(
                                                it -> it.milestone() == APPOINTMENT_IN_THREE_DAYS)
                                        .extracting(SentMessage::channel, SentMessage::status)
                                        .containsExactlyInAnyOrder(
                                                tuple(Channel.EMAIL, FAILED),
                                                tuple(Channel.SMS, ACCEPTED)));
    }

    @Test
    void callsThePatientWhoMayNotBeWrittenToOnceAboutAnAppointment() {
        Referral referral = aReferral().withoutConsent();
        trial.happens(
                referral.submitted(), referral.accepted(), referral.booked(4, Waiting.STARTS));

        assertThat(trial.history.of(referral.id()))
                .filteredOn(it -> it.channel() == Channel.CALL_TASK)
                .extracting(SentMessage::milestone)
                .doesNotContain(APPOINTMENT_TOMORROW)
                .contains(Milestone.APPOINTMENT_BOOKED);
        assertThat(waiting.reminders(referral))
                .extracting(SentMessage::status, SentMessage::reason)
                .containsOnly(tuple(SUPPRESSED, Reason.ONLY_BY_CALL));
    }

    @Test
    void remindsNobodyWhoTookTheConsentBackMeanwhile() {
        String address = UUID.randomUUID() + "@watched.example.org";
        Referral referral = waiting.booked(aReferral().email(address));
        Referral other = aReferral().email(address).withoutConsent();
        trial.happens(other.submitted());

        waiting.itBecomes(Waiting.at("2027-03-15T14:00:00Z"));

        waiting.awaitReminders(referral, SUPPRESSED, 3);
        assertThat(waiting.reminders(referral))
                .extracting(SentMessage::reason)
                .containsOnly(Reason.NO_CONSENT);
    }

    @Test
    void leavesNothingBehindWhenItIsKilledBeforeTheCommit() {
        Referral referral = aReferral();
        trial.happens(referral.submitted(), referral.accepted());
        trial.happensAndIsKilled(referral.booked(4, Waiting.STARTS));
        assertThat(waiting.reminders(referral)).isEmpty();

        trial.happens(referral.booked(4, Waiting.STARTS));
        trial.happensAndIsKilled(referral.calledOff(5, Waiting.STARTS));

        assertThat(waiting.reminders(referral))
                .hasSize(3)
                .extracting(SentMessage::status)
                .containsOnly(HELD);
    }

    @Test
    void findsWhatHasComeDueWithoutLookingAtAllThatWaits() {
        trial.jdbc
                .sql(
                        """
                        insert into message (id, referral_id, referral_number, cause_version,
                            milestone, recipient, channel, lane, office, language, status,
                            planned_at, due_at)
                        select gen_random_uuid(), gen_random_uuid(), 'R-1-1', 1,
                            'APPOINTMENT_TOMORROW', 'PATIENT', 'EMAIL', 1, 'WESTON', 'EN', 'HELD',
                            now(), timestamptz '2090-01-01' + number * interval '1 minute'
                        from generate_series(1, 20000) as number
                        """)
                .update();
        trial.jdbc.sql("analyze message").update();

        List<String> plan =
                trial.jdbc
                        .sql(
                                """
                                explain select id from message
                                where status = 'HELD' and due_at <= '2089-12-31'
                                order by due_at limit 1000 for update skip locked
                                """)
                        .query((row, number) -> row.getString(1))
                        .list();
        trial.jdbc.sql("delete from message where due_at >= '2090-01-01'").update();

        assertThat(plan).anyMatch(step -> step.contains("Index Scan using message_held"));
    }
}
