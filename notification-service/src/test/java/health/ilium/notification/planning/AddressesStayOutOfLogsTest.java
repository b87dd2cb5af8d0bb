package health.ilium.notification.planning;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.notification.carrier.Enclosure;
import health.ilium.notification.carrier.Letter;
import health.ilium.notification.consent.ConsentedAddress;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.history.SentMessage;
import health.ilium.notification.message.Cause;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.Message;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.office.Office;
import health.ilium.notification.sending.Outgoing;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever holds an address may end in a log line or an exception by its text form.
class AddressesStayOutOfLogsTest {

    private static final String ANA = "ana@example.org";
    private static final UUID ID = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    static Stream<Record> whatHoldsAnAddress() {
        return Stream.of(
                new Way(Channel.EMAIL, ANA, 7L, true),
                new ConsentedAddress(Channel.EMAIL, ANA),
                new Contact(ID, "R-1-1", Office.WESTON, Language.ES, ANA, ANA, ANA, ANA),
                new Letter(ID, ANA, "subject", "text", "", 1),
                new Outgoing(
                        ID,
                        ID,
                        "R-1-1",
                        1,
                        Milestone.REFERRAL_SUBMITTED,
                        Recipient.PATIENT,
                        Channel.EMAIL,
                        Office.WESTON,
                        Language.ES,
                        ANA,
                        1,
                        Cause.UNKNOWN,
                        Occasion.NONE,
                        null),
                new Enclosure("appointment.ics", "text/calendar", ANA),
                new Message(
                        ID,
                        ID,
                        "R-1-1",
                        1,
                        Milestone.REFERRAL_SUBMITTED,
                        Recipient.PATIENT,
                        Channel.EMAIL,
                        Office.WESTON,
                        Language.ES,
                        ANA,
                        7L,
                        MessageStatus.PLANNED,
                        null,
                        NOON,
                        NOON,
                        Occasion.NONE),
                new SentMessage(
                        ID,
                        Milestone.REFERRAL_SUBMITTED,
                        Recipient.PATIENT,
                        Channel.EMAIL,
                        ANA,
                        MessageStatus.PLANNED,
                        null,
                        Language.ES,
                        0,
                        NOON,
                        null,
                        NOON,
                        null,
                        null,
                        null));
    }

    @ParameterizedTest
    @MethodSource("whatHoldsAnAddress")
    void isNotInTheTextForm(Record holder) {
        assertThat(holder.toString()).doesNotContain("ana");
    }
}
