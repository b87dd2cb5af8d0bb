package health.ilium.notification.planning;

import health.ilium.notification.consent.ConsentedAddress;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.SettledMessage;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What is known at one moment of the cases that messages are planned for.
///
/// @param consents row of the ledger to rely on, by address
/// @param ids of new messages
record KnownCases(
        Map<UUID, Contact> contacts,
        Map<ConsentedAddress, Long> consents,
        Instant now,
        Supplier<UUID> ids) {

    /// One for each recipient who is told of the occurrence. Throws [UnknownCase] when its referral
    /// was never submitted.
    Stream<Case> toldOf(Occurrence occurrence) {
        Contact contact = contacts.get(occurrence.referralId());
        if (contact == null) {
            throw new UnknownCase();
        }
        return WhoIsTold.of(occurrence.milestone()).stream()
                .map(
                        recipient ->
                                new Case(
                                        contact,
                                        occurrence.version(),
                                        occurrence.milestone(),
                                        recipient,
                                        now,
                                        ids));
    }

    /// What the message was about.
    Case of(SettledMessage message) {
        return new Case(
                Objects.requireNonNull(contacts.get(message.referralId())),
                message.causeVersion(),
                message.milestone(),
                message.recipient(),
                now,
                ids);
    }
}
