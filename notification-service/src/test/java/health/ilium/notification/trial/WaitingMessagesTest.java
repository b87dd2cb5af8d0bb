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

import health.ilium.contract.PatientUnreachable;
import health.ilium.contract.ReferralCancelled;
import health.ilium.contract.ReferralDeclined;
import health.ilium.contract.ReferralMarkedDuplicate;
import health.ilium.contract.ReferralReturnedWithAdvice;
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
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/// Messages that wait for their time, by a clock that is put forward.
@DirtiesContext
@SpringBootTest(
        classes = TrialConfiguration.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "ilium.link-secret=0123456789abcdef0123456789abcdef",
            "ilium.public-base-url=https://referrals.example.org",
            "ilium.service-token=token",
            "notification.simulator=true",
            "notification.on-call.email=delivers@simulator.example.org",
            "notification.on-call.phone=+13055550190",
            "notification.on-call.next[0].email=second@watched.example.org",
            "notification.offices.HIALEAH.digest-email=delivers@simulator.example.org",
            "notification.sending.lease=3s"
        })
class WaitingMessagesTest {

    /// Two days after the clocks are put forward on 14 March: 11:00 in New York.
    private static final Instant STARTS = Instant.parse("2027-03-16T15:00:00Z");

    private static final Instant LONG_BEFORE = Instant.parse("2027-03-01T12:00:00Z");

    private final Trial trial;

    @Autowired
    WaitingMessagesTest(Trial trial) {
        this.trial = trial;
    }

    @BeforeEach
    void begin() {
        trial.clock.put(LONG_BEFORE);
    }

    @Test
    void remindsAtTenInTheMorningAcrossTheChangeOfTheClocks() {
        Referral referral = booked(aReferral());

        assertThat(reminders(referral))
                .extracting(SentMessage::milestone, SentMessage::status, SentMessage::dueAt)
                .containsExactlyInAnyOrder(
                        tuple(APPOINTMENT_IN_THREE_DAYS, HELD, at("2027-03-13T15:00:00Z")),
                        tuple(APPOINTMENT_PREPARATION, HELD, at("2027-03-14T14:00:00Z")),
                        tuple(APPOINTMENT_TOMORROW, HELD, at("2027-03-15T14:00:00Z")));

        trial.queue.releaseDue(at("2027-03-13T14:59:59Z"));
        assertThat(reminders(referral)).extracting(SentMessage::status).containsOnly(HELD);

        itBecomes(at("2027-03-13T15:00:00Z"));
        awaitReminders(referral, ACCEPTED, 1);
        assertThat(reminders(referral))
                .filteredOn(it -> it.status() == ACCEPTED)
                .extracting(SentMessage::milestone)
                .containsExactly(APPOINTMENT_IN_THREE_DAYS);

        itBecomes(at("2027-03-15T14:00:00Z"));
        awaitReminders(referral, ACCEPTED, 3);
    }

    @Test
    void saysWhenAReminderWillBeSentAndWhyItWasNot() {
        Referral referral = booked(aReferral());
        assertThat(why(referral, APPOINTMENT_TOMORROW))
                .startsWith(
                        "Will be sent on Monday, 15 March 2027, at 10:00,"
                                + " because the appointment comes tomorrow.");

        trial.happens(referral.moved(5, STARTS.plus(Duration.ofDays(7))));

        assertThat(reminders(referral))
                .filteredOn(it -> it.status() == SUPPRESSED)
                .hasSize(3)
                .extracting(Why::of)
                .allMatch(
                        it ->
                                it.startsWith(
                                        "Would have been sent but was not (the appointment was moved)"));
        assertThat(reminders(referral))
                .filteredOn(it -> it.status() == HELD)
                .extracting(SentMessage::milestone, SentMessage::dueAt)
                .containsExactlyInAnyOrder(
                        tuple(APPOINTMENT_IN_THREE_DAYS, at("2027-03-20T14:00:00Z")),
                        tuple(APPOINTMENT_TOMORROW, at("2027-03-22T14:00:00Z")));
    }

    @Test
    void announcesTheDeathOfAReminder() {
        Referral referral = booked(aReferral());
        int before = trial.outbox.settled(referral.id()).size();

        trial.happens(referral.calledOff(5, STARTS));

        assertThat(trial.outbox.settled(referral.id()).subList(before, before + 3))
                .extracting(it -> it.getOutcome() + " " + it.getReason())
                .containsOnly("SUPPRESSED SUPERSEDED");
    }

    static List<Function<Referral, SpecificRecord>> ends() {
        return List.of(
                it -> it.seen(5).event(),
                it -> it.calledOff(5, STARTS).event(),
                it -> new ReferralCancelled(it.id(), "R-1-1", 5L, Referral.AT),
                it -> new ReferralDeclined(it.id(), "R-1-1", 5L, Referral.AT),
                it -> new ReferralMarkedDuplicate(it.id(), "R-1-1", 5L, Referral.AT),
                it -> new ReferralReturnedWithAdvice(it.id(), "R-1-1", 5L, Referral.AT),
                it -> new PatientUnreachable(it.id(), "R-1-1", 5L, Referral.AT));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void killsRemindersWithTheAppointmentOrTheCase(Function<Referral, SpecificRecord> end) {
        Referral referral = booked(aReferral());

        trial.happens(referral.happened(5, end.apply(referral)));

        assertThat(reminders(referral))
                .hasSize(3)
                .extracting(SentMessage::status, SentMessage::reason)
                .containsOnly(tuple(SUPPRESSED, Reason.SUPERSEDED));
    }

    @Test
    void killsAReminderThatIsDueAndNotYetClaimed() {
        Referral referral = booked(aReferral());
        UUID due = reminder(referral, APPOINTMENT_TOMORROW).id();
        trial.jdbc.sql("update message set status = 'PLANNED' where id = ?").param(due).update();

        trial.happens(referral.calledOff(5, STARTS));

        assertThat(reminder(referral, APPOINTMENT_TOMORROW).status()).isEqualTo(SUPPRESSED);
    }

    @Test
    void doesNotTryAgainWhatWasTakenBackWhileAProviderHadIt() {
        Referral referral = booked(aReferral());
        UUID owner = claimed(referral, APPOINTMENT_TOMORROW);

        trial.happens(referral.calledOff(5, STARTS));
        settle(owner, referral, MessageStep.FAIL_FOR_NOW, Reason.PROVIDER_BUSY);

        awaitReminders(referral, SUPPRESSED, 3);
        SentMessage reminder = reminder(referral, APPOINTMENT_TOMORROW);
        assertThat(reminder.reason()).isEqualTo(Reason.SUPERSEDED);
        assertThat(reminder.attempts()).isEqualTo(1);
    }

    @Test
    void fallsBackToNothingForWhatWasTakenBackWhileAProviderHadIt() {
        Referral referral = booked(aReferral().phone("+13055550190"));
        UUID owner = claimed(referral, APPOINTMENT_TOMORROW);

        trial.happens(referral.calledOff(5, STARTS));
        settle(owner, referral, MessageStep.FAIL_FOR_GOOD, Reason.PROVIDER_REFUSED);

        assertThat(reminders(referral))
                .filteredOn(it -> it.milestone() == APPOINTMENT_TOMORROW)
                .extracting(SentMessage::channel, SentMessage::status)
                .containsExactly(tuple(Channel.EMAIL, FAILED));
    }

    @Test
    void fallsBackToTheNextChannelForAReminder() {
        Referral referral =
                booked(
                        aReferral()
                                .email("fails-for-good@simulator.example.org")
                                .phone("+13055550190"),
                        10);

        itBecomes(at("2027-03-13T15:00:00Z"));

        await().untilAsserted(
                        () ->
                                assertThat(reminders(referral))
                                        .filteredOn(
                                                it -> it.milestone() == APPOINTMENT_IN_THREE_DAYS)
                                        .extracting(SentMessage::channel, SentMessage::status)
                                        .containsExactlyInAnyOrder(
                                                tuple(Channel.EMAIL, FAILED),
                                                tuple(Channel.SMS, ACCEPTED)));
    }

    @Test
    void sendsLateAfterAnOutageButNotWhenTheAppointmentHasBegun() {
        Referral late = booked(aReferral());
        itBecomes(STARTS.minusSeconds(600));
        awaitReminders(late, ACCEPTED, 3);

        itBecomes(LONG_BEFORE);
        Referral tooLate = booked(aReferral());
        itBecomes(STARTS);
        awaitReminders(tooLate, SUPPRESSED, 3);
        assertThat(reminders(tooLate))
                .extracting(SentMessage::reason, SentMessage::attempts)
                .containsOnly(tuple(Reason.EXPIRED, 0));
    }

    @Test
    void leavesNothingBehindWhenItIsKilledBeforeTheCommit() {
        Referral referral = aReferral();
        trial.happens(referral.submitted(), referral.accepted());
        trial.happensAndIsKilled(referral.booked(4, STARTS));
        assertThat(reminders(referral)).isEmpty();

        trial.happens(referral.booked(4, STARTS));
        trial.happensAndIsKilled(referral.calledOff(5, STARTS));

        assertThat(reminders(referral))
                .hasSize(3)
                .extracting(SentMessage::status)
                .containsOnly(HELD);
    }

    @Test
    void takesBackWhatWasPlannedEarlierInTheSamePoll() {
        Referral referral = aReferral();
        Instant later = STARTS.plus(Duration.ofDays(7));

        trial.happens(
                referral.submitted(),
                referral.accepted(),
                referral.booked(4, STARTS),
                referral.moved(5, later),
                referral.email("other@watched.example.org").corrected(6));

        assertThat(reminders(referral))
                .filteredOn(it -> it.status() == HELD)
                .extracting(SentMessage::milestone, SentMessage::to, SentMessage::dueAt)
                .containsExactlyInAnyOrder(
                        tuple(
                                APPOINTMENT_IN_THREE_DAYS,
                                "other@watched.example.org",
                                at("2027-03-20T14:00:00Z")),
                        tuple(
                                APPOINTMENT_TOMORROW,
                                "other@watched.example.org",
                                at("2027-03-22T14:00:00Z")));
    }

    @Test
    void remindsNobodyWhoTookTheConsentBackMeanwhile() {
        String address = UUID.randomUUID() + "@watched.example.org";
        Referral referral = booked(aReferral().email(address));
        Referral other = aReferral().email(address).withoutConsent();
        trial.happens(other.submitted());

        itBecomes(at("2027-03-15T14:00:00Z"));

        awaitReminders(referral, SUPPRESSED, 3);
        assertThat(reminders(referral))
                .extracting(SentMessage::reason)
                .containsOnly(Reason.NO_CONSENT);
    }

    @Test
    void remindsAtTheCorrectedAddressOnly() {
        Referral referral = booked(aReferral().email("old@watched.example.org"));

        trial.happens(referral.email("new@watched.example.org").corrected(5));

        assertThat(reminders(referral))
                .extracting(SentMessage::to, SentMessage::status)
                .hasSize(6)
                .containsOnly(
                        tuple("old@watched.example.org", SUPPRESSED),
                        tuple("new@watched.example.org", HELD));
    }

    @Test
    void remindsNobodyAtACorrectedAddressWithoutConsentUntilThereIsOne() {
        Referral referral = booked(aReferral());
        Referral corrected = referral.email(UUID.randomUUID() + "@watched.example.org");

        trial.happens(corrected.withoutConsent().corrected(5));
        assertThat(reminders(referral)).extracting(SentMessage::status).containsOnly(SUPPRESSED);

        trial.happens(corrected.email(UUID.randomUUID() + "@watched.example.org").corrected(6));
        assertThat(reminders(referral)).filteredOn(it -> it.status() == HELD).hasSize(3);

        trial.happens(referral.calledOff(7, STARTS));
        trial.happens(corrected.email(UUID.randomUUID() + "@watched.example.org").corrected(8));
        assertThat(reminders(referral)).extracting(SentMessage::status).containsOnly(SUPPRESSED);
    }

    @Test
    void callsThePatientWhoMayNotBeWrittenToOnceAboutAnAppointment() {
        Referral referral = aReferral().withoutConsent();
        trial.happens(referral.submitted(), referral.accepted(), referral.booked(4, STARTS));

        assertThat(trial.history.of(referral.id()))
                .filteredOn(it -> it.channel() == Channel.CALL_TASK)
                .extracting(SentMessage::milestone)
                .doesNotContain(APPOINTMENT_TOMORROW)
                .contains(Milestone.APPOINTMENT_BOOKED);
        assertThat(reminders(referral))
                .extracting(SentMessage::status, SentMessage::reason)
                .containsOnly(tuple(SUPPRESSED, Reason.ONLY_BY_CALL));
    }

    @Test
    void tellsTheContactsOnCallAgainUntilSomebodyTakesOnTheCase() {
        Referral referral = aReferral();
        trial.happens(referral.submitted(), referral.urgent());
        trial.awaitSettled(referral, 5);

        itBecomes(LONG_BEFORE.plus(Duration.ofMinutes(16)));
        trial.awaitSettled(referral, 6);
        assertThat(urgent(referral))
                .filteredOn(it -> it.status() == ACCEPTED)
                .extracting(SentMessage::milestone, SentMessage::to)
                .containsOnlyOnce(
                        tuple(Milestone.URGENT_REVIEW_REPEATED_1, "second@watched.example.org"));

        trial.happens(referral.acknowledged(3));
        assertThat(urgent(referral))
                .filteredOn(it -> it.milestone() != Milestone.URGENT_REVIEW_REQUIRED)
                .extracting(it -> it.milestone() + " " + it.channel() + " " + it.status())
                .containsExactlyInAnyOrder(
                        "URGENT_REVIEW_REPEATED_1 EMAIL ACCEPTED",
                        "URGENT_REVIEW_REPEATED_2 EMAIL SUPPRESSED",
                        "URGENT_REVIEW_REPEATED_2 SMS SUPPRESSED",
                        "URGENT_REVIEW_REPEATED_3 EMAIL SUPPRESSED",
                        "URGENT_REVIEW_REPEATED_4 EMAIL SUPPRESSED",
                        "URGENT_REVIEW_REPEATED_4 SMS SUPPRESSED");
    }

    @Test
    void stopsWhenTheCaseIsNoLongerUrgent() {
        Referral referral = aReferral();
        trial.happens(referral.submitted(), referral.urgent(), referral.accepted());

        assertThat(urgent(referral))
                .filteredOn(it -> it.milestone() == Milestone.URGENT_REVIEW_REPEATED_1)
                .extracting(Why::of)
                .allMatch(it -> it.contains("was not (the referral was accepted)"))
                .isNotEmpty();
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

    private Referral booked(Referral referral) {
        return booked(referral, 7);
    }

    /// @param settled how many messages are settled before any reminder
    private Referral booked(Referral referral, int settled) {
        trial.happens(referral.submitted(), referral.accepted(), referral.booked(4, STARTS));
        trial.awaitSettled(referral, settled);
        return referral;
    }

    private void itBecomes(Instant instant) {
        trial.clock.put(instant);
        trial.queue.releaseDue(instant);
    }

    private List<SentMessage> reminders(Referral referral) {
        List<Milestone> reminding =
                List.of(APPOINTMENT_IN_THREE_DAYS, APPOINTMENT_PREPARATION, APPOINTMENT_TOMORROW);
        return trial.history.of(referral.id()).stream()
                .filter(it -> reminding.contains(it.milestone()))
                .toList();
    }

    private SentMessage reminder(Referral referral, Milestone milestone) {
        return reminders(referral).stream()
                .filter(it -> it.milestone() == milestone)
                .findFirst()
                .orElseThrow();
    }

    private String why(Referral referral, Milestone milestone) {
        return Why.of(reminder(referral, milestone));
    }

    private List<SentMessage> urgent(Referral referral) {
        return trial.history.of(referral.id()).stream()
                .filter(it -> it.milestone().urgent())
                .toList();
    }

    private void awaitReminders(Referral referral, MessageStatus status, int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(reminders(referral))
                                        .filteredOn(it -> it.status() == status)
                                        .hasSize(count));
    }

    /// As if another instance had claimed it.
    private UUID claimed(Referral referral, Milestone milestone) {
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

    private void settle(UUID owner, Referral referral, MessageStep step, Reason reason) {
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

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
