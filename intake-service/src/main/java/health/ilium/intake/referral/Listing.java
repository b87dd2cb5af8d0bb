package health.ilium.intake.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which referrals to list.
///
/// @param practiceId only this practice's, or every practice's
/// @param changedSince only those changed at this instant or later
/// @param after the last one of the page before
/// @param limit at most so many
public record Listing(
        @Nullable UUID practiceId,
        @Nullable ReferralStatus status,
        @Nullable Instant changedSince,
        @Nullable Position after,
        int limit) {

    Listing of(Actor practice) {
        return new Listing(practice.id(), status, changedSince, after, limit);
    }

    /// Place of a referral in the list.
    public record Position(Instant updatedAt, UUID referralId) {}
}
