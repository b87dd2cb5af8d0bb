package health.ilium.notification.planning;

import health.ilium.notification.consent.ConsentLedger;
import health.ilium.notification.consent.ConsentedAddress;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.Channel;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The consents that the patients of some cases have given, fetched at once.
final class KnownConsents {

    private KnownConsents() {}

    static Map<ConsentedAddress, Long> of(Collection<Contact> contacts, ConsentLedger ledger) {
        Set<ConsentedAddress> addresses =
                contacts.stream().flatMap(KnownConsents::addresses).collect(Collectors.toSet());
        return ledger.active(addresses);
    }

    static Stream<ConsentedAddress> addresses(Contact contact) {
        return Stream.of(Channel.EMAIL, Channel.SMS)
                .flatMap(
                        channel ->
                                Stream.ofNullable(Ways.patientAddress(channel, contact))
                                        .map(address -> new ConsentedAddress(channel, address)));
    }
}
