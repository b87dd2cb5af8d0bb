package health.ilium.notification.planning.kafka;

import health.ilium.contract.ContactDetails;
import health.ilium.contract.ReferralSubmitted;
import health.ilium.notification.consent.ConsentStatement;
import health.ilium.notification.consent.ConsentedAddress;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.office.Office;
import health.ilium.notification.planning.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads how people are reached, and what the patient agreed to, from a submission.
final class Submission {

    private Submission() {}

    static Occurrence occurrence(ReferralSubmitted event) {
        return new Occurrence(
                event.getReferralId(),
                event.getReferralVersion(),
                Milestone.REFERRAL_SUBMITTED,
                contact(event, event.getContact()),
                consents(event, event.getContact()));
    }

    private static Contact contact(ReferralSubmitted event, ContactDetails details) {
        return new Contact(
                event.getReferralId(),
                event.getReferralNumber(),
                Office.valueOf(details.getOffice().name()),
                Language.valueOf(details.getLanguage().name()),
                details.getPatientPhone(),
                details.getPatientEmail(),
                details.getReferrerPhone(),
                details.getReferrerEmail());
    }

    private static List<ConsentStatement> consents(
            ReferralSubmitted event, ContactDetails details) {
        return Stream.of(
                        consent(
                                event,
                                Channel.EMAIL,
                                details.getPatientEmail(),
                                details.getConsentEmail()),
                        consent(
                                event,
                                Channel.SMS,
                                details.getPatientPhone(),
                                details.getConsentSms()))
                .flatMap(said -> said)
                .toList();
    }

    private static Stream<ConsentStatement> consent(
            ReferralSubmitted event, Channel channel, @Nullable String address, boolean granted) {
        return Stream.ofNullable(address)
                .map(
                        known ->
                                new ConsentStatement(
                                        event.getReferralId(),
                                        event.getReferralVersion(),
                                        new ConsentedAddress(channel, known),
                                        granted,
                                        event.getContact().getConsentSource(),
                                        recordedAt(event)));
    }

    private static Instant recordedAt(ReferralSubmitted event) {
        Instant stated = event.getContact().getConsentRecordedAt();
        return stated == null ? event.getOccurredAt() : stated;
    }
}
