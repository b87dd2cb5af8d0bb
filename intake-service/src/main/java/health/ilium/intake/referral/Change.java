package health.ilium.intake.referral;

import java.time.Instant;

/// Who changed what.
///
/// @param version version that the change made
/// @param type name of the event
public record Change(long version, String type, Actor actor, Instant at) {

    /// Another referrer's patient is nothing a practice may learn of.
    boolean shownTo(Actor reader) {
        return reader.kind() != Actor.Kind.PRACTICE
                || !type.equals(ReferralEvent.DuplicateSuspected.class.getSimpleName());
    }
}
