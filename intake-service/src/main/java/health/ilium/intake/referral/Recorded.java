package health.ilium.intake.referral;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// An event in the journal of a referral.
///
/// @param version place in the journal, from 1, without holes
/// @param occurredAt when it happened, to the microsecond
/// @param recordedAt when it was written down, to the microsecond
public record Recorded(
        UUID referralId,
        long version,
        Instant occurredAt,
        Instant recordedAt,
        Actor actor,
        ReferralEvent event) {

    public Recorded {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    Change change() {
        return new Change(version, event.type(), actor, recordedAt);
    }
}
