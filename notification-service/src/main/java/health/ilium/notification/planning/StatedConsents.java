package health.ilium.notification.planning;

import health.ilium.notification.consent.ConsentStatement;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.Milestone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What occurrences add to the consent ledger. A correction of contact details says yes for
/// addresses that are new to the case only: for the others it tells again what was on the form,
/// which must not undo what the patient said since. A no always counts.
final class StatedConsents {

    private StatedConsents() {}

    /// @param before how people were reached before all of them
    static List<ConsentStatement> in(List<Occurrence> occurrences, Map<UUID, Contact> before) {
        Map<UUID, Contact> latest = new HashMap<>(before);
        List<ConsentStatement> stated = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            Contact known = latest.get(occurrence.referralId());
            occurrence.consents().stream()
                    .filter(said -> !corrects(occurrence) || !said.granted() || isNew(said, known))
                    .forEach(stated::add);
            if (occurrence.contact() != null) {
                latest.put(occurrence.referralId(), occurrence.contact());
            }
        }
        return stated;
    }

    static boolean corrects(Occurrence occurrence) {
        return occurrence.milestone() == Milestone.CONTACT_DETAILS_CORRECTED;
    }

    private static boolean isNew(ConsentStatement said, @Nullable Contact known) {
        return known == null || KnownConsents.addresses(known).noneMatch(said.address()::equals);
    }
}
