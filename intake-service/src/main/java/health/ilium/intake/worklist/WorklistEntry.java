package health.ilium.intake.worklist;

import health.ilium.intake.clinical.PainSide;
import health.ilium.intake.referral.Clock;
import health.ilium.intake.referral.NextAction;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Priority;
import health.ilium.intake.triage.Pathway;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case in a queue.
///
/// @param score null until triaged, and when withheld
/// @param completeness percent; null until triaged
/// @param ownerName who works on it now; null when nobody does
/// @param dueClock what is due first; null when no clock runs
public record WorklistEntry(
        Place place,
        String number,
        long version,
        ReferralStatus status,
        Priority priority,
        String givenName,
        String familyName,
        LocalDate birthDate,
        @Nullable PainSide side,
        @Nullable Pathway pathway,
        @Nullable Integer score,
        @Nullable Integer completeness,
        @Nullable Office office,
        @Nullable Language language,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        NextAction nextAction,
        @Nullable Clock dueClock,
        @Nullable Instant dueAt,
        boolean messageFailed,
        boolean duplicateSuspected,
        boolean payerGap,
        @Nullable Instant appointmentAt,
        String lastChange,
        Instant updatedAt) {

    public UUID id() {
        return place.referralId();
    }
}
