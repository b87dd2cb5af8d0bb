package health.ilium.intake.referral;

import health.ilium.intake.submission.Priority;
import health.ilium.intake.triage.Pathway;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A referral in a list.
///
/// @param score null until triaged, and when withheld
/// @param completeness percent; null until triaged
public record ListedReferral(
        UUID referralId,
        String referralNumber,
        ReferralStatus status,
        long version,
        Priority priority,
        String givenName,
        String familyName,
        LocalDate birthDate,
        @Nullable Pathway pathway,
        @Nullable Integer score,
        @Nullable Integer completeness,
        Instant submittedAt,
        Instant updatedAt) {

    public Listing.Position position() {
        return new Listing.Position(updatedAt, referralId);
    }
}
