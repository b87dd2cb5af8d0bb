package health.ilium.notification.planning;

import health.ilium.notification.consent.ConsentedAddress;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.SettledMessage;
import health.ilium.notification.message.Withdrawn;
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

    /// One for each thing that somebody is told because of the occurrence. Throws [UnknownCase]
    /// when its referral was never submitted.
    Stream<Case> toldOf(Occurrence occurrence, Tellings tellings) {
        Contact contact = contacts.get(occurrence.referralId());
        if (contact == null) {
            throw new UnknownCase();
        }
        return tellings.of(occurrence, now)
                .map(telling -> new Case(contact, occurrence.version(), telling, now, ids));
    }

    /// What the message was about.
    Case of(SettledMessage message) {
        Telling telling =
                Telling.atOnce(message.milestone(), message.recipient(), message.occasion());
        return new Case(known(message.referralId()), message.causeVersion(), telling, now, ids);
    }

    /// The same to be told at its time, to where people are reached now.
    Case again(Withdrawn message) {
        Telling telling =
                new Telling(
                        message.milestone(),
                        message.recipient(),
                        message.dueAt(),
                        message.occasion());
        return new Case(known(message.referralId()), message.by(), telling, now, ids);
    }

    private Contact known(UUID referralId) {
        return Objects.requireNonNull(contacts.get(referralId));
    }
}
