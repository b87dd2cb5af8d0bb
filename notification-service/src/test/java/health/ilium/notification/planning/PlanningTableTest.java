package health.ilium.notification.planning;

import static health.ilium.notification.message.Channel.CALL_TASK;
import static health.ilium.notification.message.Channel.EMAIL;
import static health.ilium.notification.message.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.notification.carrier.Carriers;
import health.ilium.notification.consent.ConsentedAddress;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.Matter;
import health.ilium.notification.message.Message;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.office.Office;
import health.ilium.notification.office.OnCall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanningTableTest {

    private static final Map<ConsentedAddress, Long> BOTH =
            Map.of(
                    new ConsentedAddress(EMAIL, "ana@example.org"), 1L,
                    new ConsentedAddress(SMS, "+13055550123"), 2L);

    @ParameterizedTest
    @CsvSource({
        "REFERRAL_SUBMITTED, PATIENT REFERRER",
        "URGENT_REVIEW_REQUIRED, ON_CALL REFERRER",
        "INFORMATION_REQUESTED, REFERRER",
        "REFERRAL_ACCEPTED, PATIENT REFERRER OFFICE",
        "REFERRAL_RETURNED_WITH_ADVICE, PATIENT REFERRER",
        "REFERRAL_CANCELLED, PATIENT REFERRER",
        "INJECTION_RESULT_RECORDED, PATIENT REFERRER",
        "APPOINTMENT_BOOKED, PATIENT REFERRER",
        "APPOINTMENT_MOVED, PATIENT REFERRER",
        "APPOINTMENT_CANCELLED, PATIENT REFERRER",
        "APPOINTMENT_IN_THREE_DAYS, PATIENT",
        "APPOINTMENT_PREPARATION, PATIENT",
        "APPOINTMENT_TOMORROW, PATIENT",
        "PATIENT_DID_NOT_ATTEND, PATIENT REFERRER",
        "CONSULT_OUTCOME_RECORDED, PATIENT",
        "REPORT_SENT, REFERRER",
        "FUSION_PERFORMED, PATIENT REFERRER",
        "REFERRAL_DECLINED, PATIENT REFERRER",
        "INFORMATION_REMINDER, REFERRER",
        "PATIENT_UNREACHABLE, REFERRER",
        "URGENT_REVIEW_REPEATED_1, ON_CALL",
        "URGENT_REVIEW_REPEATED_2, ON_CALL",
        "URGENT_REVIEW_REPEATED_3, ON_CALL",
        "URGENT_REVIEW_REPEATED_4, ON_CALL",
    })
    void tells(Milestone milestone, String recipients) {
        assertThat(WhoIsTold.of(milestone).stream().map(Recipient::name))
                .containsExactly(recipients.split(" "));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ESCALATION_ACKNOWLEDGED",
                "DEADLINE_PASSED",
                "REFERRAL_MARKED_DUPLICATE",
                "REFERRAL_CLOSED",
                "CONTACT_DETAILS_CORRECTED",
                "PATIENT_SEEN"
            })
    void tellsNobody(Milestone milestone) {
        assertThat(WhoIsTold.of(milestone)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void planForEveryMilestoneAndRecipientExactlyWhoIsTold(Milestone milestone) {
        for (Recipient recipient : WhoIsTold.of(milestone)) {
            assertThat(plan(milestone, recipient, contact(), BOTH, smsOn())).isNotEmpty();
        }
    }

    @Test
    void sendsOneMessageToThePatientOnTheFirstConsentedChannel() {
        List<Message> planned = toPatient(contact(), BOTH, smsOn());

        assertThat(planned).hasSize(1);
        assertThat(planned.getFirst().channel()).isEqualTo(EMAIL);
        assertThat(planned.getFirst().consentId()).isEqualTo(1);
        assertThat(planned.getFirst().language()).isEqualTo(Language.ES);
    }

    @Test
    void passesOverAChannelWithoutConsent() {
        List<Message> planned =
                toPatient(
                        contact(), Map.of(new ConsentedAddress(SMS, "+13055550123"), 2L), smsOn());

        assertThat(planned).extracting(Message::channel).containsExactly(SMS);
    }

    @Test
    void callsThePatientWhoConsentedToNothingAndSaysWhyNothingWasSent() {
        List<Message> planned = toPatient(contact(), Map.of(), smsOn());

        assertThat(planned)
                .extracting(Message::channel, Message::status, Message::reason)
                .containsExactly(
                        row(EMAIL, MessageStatus.SUPPRESSED, Reason.NO_CONSENT),
                        row(CALL_TASK, MessageStatus.ACCEPTED, Reason.NO_CONSENT));
    }

    @Test
    void callsWhenTheOnlyConsentedChannelIsOff() {
        List<Message> planned =
                toPatient(
                        contact(), Map.of(new ConsentedAddress(SMS, "+13055550123"), 2L), smsOff());

        assertThat(planned)
                .extracting(Message::channel, Message::status, Message::reason)
                .containsExactly(
                        row(SMS, MessageStatus.SUPPRESSED, Reason.CHANNEL_OFF),
                        row(CALL_TASK, MessageStatus.ACCEPTED, Reason.CHANNEL_OFF));
    }

    @Test
    void tellsTheContactOnCallOnEveryChannelAtOnce() {
        assertThat(
                        plan(
                                Milestone.URGENT_REVIEW_REQUIRED,
                                Recipient.ON_CALL,
                                contact(),
                                BOTH,
                                smsOn()))
                .extracting(Message::channel)
                .containsExactly(EMAIL, SMS);
    }

    @Test
    void holdsWhatHasItsTimeLater() {
        List<Message> planned = planner(smsOn()).plan(reminder(), BOTH);

        assertThat(planned)
                .extracting(Message::status, Message::dueAt)
                .containsExactly(row(MessageStatus.HELD, Instant.EPOCH.plusSeconds(60)));
    }

    @Test
    void callsNobodyNowForWhatHasItsTimeLater() {
        List<Message> planned = planner(smsOn()).plan(reminder(), Map.of());

        assertThat(planned)
                .extracting(Message::channel, Message::status, Message::reason)
                .containsExactly(row(EMAIL, MessageStatus.SUPPRESSED, Reason.ONLY_BY_CALL));
    }

    @Test
    void namesTheOfficeOfTheAppointmentRatherThanThatOfTheCase() {
        assertThat(planner(smsOn()).plan(reminder(), BOTH).getFirst().office())
                .isEqualTo(Office.WESTON);
    }

    @Test
    void tellsTheContactsOnCallInTurn() {
        OnCall two =
                new OnCall(
                        "first@example.org",
                        null,
                        "305-555-0100",
                        List.of(new OnCall.Reached("second@example.org", null)));
        MessagePlanner planner =
                new MessagePlanner(
                        new Ways(
                                new ChannelOrder(List.of(EMAIL, SMS)), Installation.offices(), two),
                        smsOn());

        assertThat(
                        Stream.of(
                                        Milestone.URGENT_REVIEW_REQUIRED,
                                        Milestone.URGENT_REVIEW_REPEATED_1,
                                        Milestone.URGENT_REVIEW_REPEATED_2)
                                .map(it -> told(it, Recipient.ON_CALL, contact()))
                                .flatMap(it -> planner.plan(it, BOTH).stream())
                                .map(Message::to))
                .containsExactly("first@example.org", "second@example.org", "first@example.org");
    }

    @Test
    void writesToProfessionalsInEnglishAndWithoutConsent() {
        List<Message> planned =
                plan(
                        Milestone.INFORMATION_REQUESTED,
                        Recipient.REFERRER,
                        contact(),
                        Map.of(),
                        smsOff());

        assertThat(planned).hasSize(1);
        assertThat(planned.getFirst().to()).isEqualTo("office@example.org");
        assertThat(planned.getFirst().language()).isEqualTo(Language.EN);
    }

    @Test
    void fallsBackToTheNextConsentedChannel() {
        assertThat(fallBack(EMAIL, BOTH, smsOn()).channel()).isEqualTo(SMS);
    }

    @Test
    void fallsBackToACallWhenNoChannelIsLeft() {
        assertThat(fallBack(SMS, BOTH, smsOn()).channel()).isEqualTo(CALL_TASK);
        assertThat(fallBack(EMAIL, Map.of(), smsOn()).channel()).isEqualTo(CALL_TASK);
        assertThat(fallBack(EMAIL, BOTH, smsOff()).channel()).isEqualTo(CALL_TASK);
    }

    private static Message fallBack(
            Channel failed, Map<ConsentedAddress, Long> consents, Carriers carriers) {
        Case told = told(Milestone.REFERRAL_ACCEPTED, Recipient.PATIENT, contact());
        return planner(carriers).fallBack(told, failed, consents);
    }

    private static List<Message> toPatient(
            Contact contact, Map<ConsentedAddress, Long> consents, Carriers carriers) {
        return plan(Milestone.REFERRAL_ACCEPTED, Recipient.PATIENT, contact, consents, carriers);
    }

    private static List<Message> plan(
            Milestone milestone,
            Recipient recipient,
            Contact contact,
            Map<ConsentedAddress, Long> consents,
            Carriers carriers) {
        return planner(carriers).plan(told(milestone, recipient, contact), consents);
    }

    private static MessagePlanner planner(Carriers carriers) {
        return new MessagePlanner(Installation.ways(), carriers);
    }

    private static Case told(Milestone milestone, Recipient recipient, Contact contact) {
        Telling telling = Telling.atOnce(milestone, recipient, Occasion.NONE);
        return new Case(contact, 3, telling, Instant.EPOCH, UUID::randomUUID);
    }

    private static Case reminder() {
        Telling telling =
                new Telling(
                        Milestone.APPOINTMENT_TOMORROW,
                        Recipient.PATIENT,
                        Instant.EPOCH.plusSeconds(60),
                        new Occasion(Office.WESTON, null, Matter.APPOINTMENT, null));
        return new Case(contact(), 3, telling, Instant.EPOCH, UUID::randomUUID);
    }

    private static Contact contact() {
        return new Contact(
                UUID.randomUUID(),
                "R-1-1",
                Office.HIALEAH,
                Language.ES,
                "+13055550123",
                "ana@example.org",
                null,
                "office@example.org");
    }

    private static Carriers smsOn() {
        return new Carriers(List.of(new AnyAddress(EMAIL), new AnyAddress(SMS)));
    }

    private static Carriers smsOff() {
        return new Carriers(List.of(new AnyAddress(EMAIL)));
    }

    private static Tuple row(@Nullable Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
