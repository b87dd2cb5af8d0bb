package health.ilium.notification.contact;

import health.ilium.notification.message.Language;
import health.ilium.notification.office.Office;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// PATIENT DATA. How the people of a case are reached; phones are E.164.
///
/// @param language of messages to the patient
public record Contact(
        UUID referralId,
        String referralNumber,
        Office office,
        Language language,
        @Nullable String patientPhone,
        @Nullable String patientEmail,
        @Nullable String referrerPhone,
        @Nullable String referrerEmail) {

    /// Says nothing about the people, so that it may end in a log.
    @Override
    public String toString() {
        return "Contact[" + referralId + "]";
    }
}
