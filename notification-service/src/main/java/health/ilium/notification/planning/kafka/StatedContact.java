package health.ilium.notification.planning.kafka;

import health.ilium.contract.ContactDetails;
import health.ilium.contract.ContactDetailsCorrected;
import health.ilium.contract.ReferralSubmitted;
import health.ilium.notification.consent.ConsentStatement;
import health.ilium.notification.consent.ConsentedAddress;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.office.Office;
import health.ilium.notification.planning.Occurrence;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads how people are reached, and what the patient agreed to.
///
/// @param at when it was stated
record StatedContact(Occurrence told, String referralNumber, Instant at, ContactDetails details) {

    static Occurrence in(ReferralSubmitted event, Occurrence told) {
        return new StatedContact(
                        told, event.getReferralNumber(), event.getOccurredAt(), event.getContact())
                .occurrence();
    }

    static Occurrence in(ContactDetailsCorrected event, Occurrence told) {
        return new StatedContact(
                        told, event.getReferralNumber(), event.getOccurredAt(), event.getContact())
                .occurrence();
    }

    private Occurrence occurrence() {
        return told.with(contact(), consents());
    }

    private Contact contact() {
        return new Contact(
                told.referralId(),
                referralNumber,
                Office.valueOf(details.getOffice().name()),
                Language.valueOf(details.getLanguage().name()),
                details.getPatientPhone(),
                details.getPatientEmail(),
                details.getReferrerPhone(),
                details.getReferrerEmail());
    }

    private List<ConsentStatement> consents() {
        return Stream.concat(
                        consent(
                                Channel.EMAIL,
                                details.getPatientEmail(),
                                details.getConsentEmail()),
                        consent(Channel.SMS, details.getPatientPhone(), details.getConsentSms()))
                .toList();
    }

    private Stream<ConsentStatement> consent(
            Channel channel, @Nullable String address, boolean granted) {
        return Stream.ofNullable(address)
                .map(
                        known ->
                                new ConsentStatement(
                                        told.referralId(),
                                        told.version(),
                                        new ConsentedAddress(channel, known),
                                        granted,
                                        details.getConsentSource(),
                                        Objects.requireNonNullElse(
                                                details.getConsentRecordedAt(), at)));
    }

    /// Leaves out what it holds.
    @Override
    public String toString() {
        return "StatedContact[" + told.referralId() + "]";
    }
}
