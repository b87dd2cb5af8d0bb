package health.ilium.notification.trial;

import static health.ilium.contract.MessageOutcome.ACCEPTED;
import static health.ilium.contract.MessageOutcome.FAILED;
import static health.ilium.contract.MessageOutcome.SUPPRESSED;
import static health.ilium.contract.MessageOutcome.UNKNOWN;
import static health.ilium.notification.message.Recipient.OFFICE;
import static health.ilium.notification.message.Recipient.ON_CALL;
import static health.ilium.notification.message.Recipient.PATIENT;
import static health.ilium.notification.trial.Referral.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.contract.Recipient;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.notification.history.SentMessage;
import health.ilium.notification.history.Why;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.Message;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.office.Office;
import health.ilium.notification.sending.SendingQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.test.annotation.DirtiesContext;

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
            "notification.offices.HIALEAH.digest-email=delivers@simulator.example.org",
            "notification.sending.lease=3s"
        })
class SendingTrialTest {

    private final Trial trial;

    @Autowired
    SendingTrialTest(Trial trial) {
        this.trial = trial;
    }

    @Test
    void tellsEverybodyOnceAndAnnouncesIt() {
        Referral referral = aReferral();

        trial.happens(referral.submitted(), referral.accepted());
        trial.awaitSettled(referral, 5);
        trial.happens(referral.submitted(), referral.accepted());

        assertThat(trial.outbox.settled(referral.id()))
                .hasSize(5)
                .allMatch(message -> message.getOutcome() == ACCEPTED)
                .extracting(MessageSettled::getRecipient)
                .containsExactlyInAnyOrder(
                        Recipient.PATIENT,
                        Recipient.REFERRER,
                        Recipient.PATIENT,
                        Recipient.REFERRER,
                        Recipient.OFFICE);
        assertThat(trial.history.of(referral.id())).hasSize(5);
    }

    @Test
    void commitsSendingBeforeTheProviderIsCalled() {
        Referral referral = aReferral().email("ana@watched.example.org");

        trial.happens(referral.submitted());
        trial.awaitSettled(referral, 2);

        assertThat(trial.watched.statusesSeen()).isNotEmpty().containsOnly("SENDING");
    }

    @Test
    void pinsTheTemplateAndSaysWhy() {
        Referral referral = aReferral();

        trial.happens(referral.submitted());
        trial.awaitSettled(referral, 2);

        SentMessage toPatient = trial.toPatient(referral).getFirst();
        assertThat(toPatient.template()).isEqualTo("referral-submitted.patient/EMAIL/ES@1");
        assertThat(Why.of(toPatient))
                .startsWith("Sent, because the referral arrived. Relies on consent ")
                .contains("referrer form");
    }

    @Test
    void fallsBackToTheNextChannelWhenOneFailsForGood() {
        Referral referral =
                aReferral().email("fails-for-good@simulator.example.org").phone("+13055550190");

        trial.happens(referral.submitted());
        trial.awaitSettled(referral, 3);

        assertThat(trial.toPatient(referral))
                .extracting(SentMessage::channel, SentMessage::status)
                .containsExactly(
                        tuple(Channel.EMAIL, MessageStatus.FAILED),
                        tuple(Channel.SMS, MessageStatus.ACCEPTED));
    }

    @Test
    void makesACallTaskWhenEveryChannelFails() {
        Referral referral =
                aReferral().email("fails-for-good@simulator.example.org").phone("+13055550192");

        trial.happens(referral.submitted());
        trial.awaitSettled(referral, 4);

        assertThat(trial.toPatient(referral))
                .extracting(SentMessage::channel)
                .containsExactly(Channel.EMAIL, Channel.SMS, Channel.CALL_TASK);
        assertThat(trial.outcomes(referral))
                .containsExactlyInAnyOrder(ACCEPTED, FAILED, FAILED, ACCEPTED);
    }

    @Test
    void triesAgainWhatFailedForNow() {
        Referral referral = aReferral().email("fails-for-now@simulator.example.org");

        trial.happens(referral.submitted());
        trial.awaitSettled(referral, 2);

        assertThat(trial.toPatient(referral).getFirst().attempts()).isEqualTo(3);
        assertThat(trial.outcomes(referral)).containsOnly(ACCEPTED);
    }

    @Test
    void neverSendsAgainWhatTheProviderMayHave() {
        Referral referral =
                aReferral().email("times-out@simulator.example.org").phone("+13055550190");

        trial.happens(referral.submitted());
        trial.awaitSettled(referral, 2);

        assertThat(trial.toPatient(referral)).hasSize(1);
        assertThat(trial.toPatient(referral).getFirst().attempts()).isEqualTo(1);
        assertThat(trial.outcomes(referral)).contains(UNKNOWN);
    }

    @Test
    void givesUpWhatADeadSenderLeftBehind() {
        Referral referral = aReferral().email("ana@watched.example.org");
        trial.happens(referral.submitted());
        trial.awaitSettled(referral, 2);
        UUID left = trial.toPatient(referral).getFirst().id();
        int carriedBefore = trial.watched.carried().size();

        trial.jdbc
                .sql(
                        """
                        update message set status = 'SENDING', owner = gen_random_uuid(),
                            lease_until = now() - interval '1 second' where id = :id
                        """)
                .param("id", left)
                .update();
        trial.awaitSettled(referral, 3);

        assertThat(trial.toPatient(referral).getFirst().status()).isEqualTo(MessageStatus.UNKNOWN);
        assertThat(trial.watched.carried()).hasSize(carriedBefore);
        assertThat(trial.outcomes(referral)).contains(UNKNOWN);
    }

    @Test
    void writesToNobodyWithoutConsentButHasThemCalled() {
        Referral referral = aReferral().withoutConsent();

        trial.happens(referral.submitted());
        trial.awaitSettled(referral, 3);

        assertThat(trial.toPatient(referral))
                .extracting(SentMessage::channel, SentMessage::status)
                .containsExactly(
                        tuple(Channel.EMAIL, MessageStatus.SUPPRESSED),
                        tuple(Channel.CALL_TASK, MessageStatus.ACCEPTED));
        assertThat(trial.outcomes(referral)).contains(SUPPRESSED);
    }

    @Test
    void writesToStaffAndReferrerButNotToThePatientAtARedFlag() {
        Referral referral = aReferral();
        trial.happens(referral.submitted(), referral.urgent());
        trial.awaitSettled(referral, 5);

        assertThat(trial.history.of(referral.id()))
                .filteredOn(it -> it.milestone().name().equals("URGENT_REVIEW_REQUIRED"))
                .extracting(it -> it.recipient() + " " + it.channel())
                .containsExactlyInAnyOrder("ON_CALL EMAIL", "ON_CALL SMS", "REFERRER EMAIL");
    }

    @Test
    void parksAnEventOfAReferralThatWasNeverSubmitted() {
        assertThatExceptionOfType(ImpossibleContent.class)
                .isThrownBy(() -> trial.happens(aReferral().accepted()));
    }

    @Test
    void keepsNoMoreInTheAirThanAllowedAndLetsTextMessagesPass() {
        List<Referral> slow =
                Stream.generate(() -> aReferral().email("slow@watched.example.org"))
                        .limit(12)
                        .toList();
        slow.forEach(referral -> trial.happens(referral.submitted()));
        await().atMost(Duration.ofSeconds(30)).until(() -> trial.watched.waiting() == 6);
        Referral byText = aReferral().email(null).phone("+13055550190");

        trial.happens(byText.submitted());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !trial.outbox.settled(byText.id()).isEmpty());
        assertThat(
                        trial.jdbc
                                .sql("select count(*) from message where status = 'SENDING'")
                                .query(Long.class)
                                .single())
                .isLessThanOrEqualTo(8);
        trial.watched.answer();
        slow.forEach(referral -> trial.awaitSettled(referral, 2));
    }

    @Test
    void sendsUrgentBeforeRoutineBeforeBulkHoweverLongTheyWait() {
        Instant later = Instant.parse("2100-01-01T00:00:00Z");
        trial.messages.add(
                List.of(
                        planned(Milestone.REFERRAL_ACCEPTED, OFFICE, later),
                        planned(Milestone.REFERRAL_SUBMITTED, PATIENT, later.plusSeconds(1)),
                        planned(Milestone.URGENT_REVIEW_REQUIRED, ON_CALL, later.plusSeconds(2))));
        SendingQueue.Lease lease =
                new SendingQueue.Lease(later.plusSeconds(60), later.plusSeconds(90));

        List<Milestone> order =
                Stream.generate(
                                () ->
                                        trial.queue.turn(
                                                UUID.randomUUID(),
                                                List.of(),
                                                Channel.EMAIL,
                                                1,
                                                lease))
                        .limit(3)
                        .map(claimed -> claimed.getFirst().milestone())
                        .toList();

        trial.jdbc.sql("delete from message where planned_at > '2099-01-01'").update();
        assertThat(order)
                .containsExactly(
                        Milestone.URGENT_REVIEW_REQUIRED,
                        Milestone.REFERRAL_SUBMITTED,
                        Milestone.REFERRAL_ACCEPTED);
    }

    @Test
    void keepsConsentAsItWasGiven() {
        trial.happens(aReferral().submitted());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> trial.jdbc.sql("update consent set granted = true").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> trial.jdbc.sql("delete from consent").update());
    }

    private static Message planned(
            Milestone milestone,
            health.ilium.notification.message.Recipient recipient,
            Instant plannedAt) {
        return new Message(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "R-1-1",
                1,
                milestone,
                recipient,
                Channel.EMAIL,
                Office.WESTON,
                Language.EN,
                "delivers@simulator.example.org",
                null,
                MessageStatus.PLANNED,
                null,
                plannedAt,
                plannedAt,
                Occasion.NONE);
    }
}
