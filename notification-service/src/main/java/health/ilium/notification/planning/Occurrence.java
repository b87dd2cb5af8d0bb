package health.ilium.notification.planning;

import health.ilium.notification.consent.ConsentStatement;
import health.ilium.notification.contact.Contact;
import health.ilium.notification.message.Milestone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something happened to a referral that people may have to be told.
///
/// @param version version of the referral that it is
/// @param contact how people are reached from now on; absent when that did not change
/// @param consents what the patient was recorded to have agreed to with it
public record Occurrence(
        UUID referralId,
        long version,
        Milestone milestone,
        @Nullable Contact contact,
        List<ConsentStatement> consents) {

    public Occurrence {
        consents = List.copyOf(consents);
    }

    public static Occurrence of(UUID referralId, long version, Milestone milestone) {
        return new Occurrence(referralId, version, milestone, null, List.of());
    }
}
