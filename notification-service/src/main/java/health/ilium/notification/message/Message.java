package health.ilium.notification.message;

import health.ilium.notification.office.Office;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message as it is planned. Of one referral, cause, milestone, recipient and channel there is
/// only ever one.
///
/// @param causeVersion version of the referral event that caused it
/// @param to PATIENT DATA for a patient: address or number; absent when there is none
/// @param consentId row of the consent ledger that it relies on; absent for professionals
/// @param status `HELD`, `PLANNED`, or settled at birth
/// @param dueAt not to be sent before
public record Message(
        UUID id,
        UUID referralId,
        String referralNumber,
        long causeVersion,
        Milestone milestone,
        Recipient recipient,
        Channel channel,
        Office office,
        Language language,
        @Nullable String to,
        @Nullable Long consentId,
        MessageStatus status,
        @Nullable Reason reason,
        Instant plannedAt,
        Instant dueAt,
        Occasion occasion) {

    public Lane lane() {
        return Lane.of(milestone, recipient);
    }

    public boolean held() {
        return status == MessageStatus.HELD;
    }

    /// Leaves out the address.
    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
