package health.ilium.intake.referral;

import java.time.Instant;
import java.util.UUID;

/// An event in the journal of a referral.
///
/// @param version place in the journal, from 1, without holes
/// @param occurredAt when it happened
/// @param recordedAt when it was written down
public record Recorded(
        UUID referralId,
        long version,
        Instant occurredAt,
        Instant recordedAt,
        Actor actor,
        ReferralEvent event) {

    Change change() {
        return new Change(version, event.type(), actor, recordedAt);
    }
}
