package health.ilium.intake.referral;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who changed what.
///
/// @param version version that the change made
/// @param type name of the event
public record Change(long version, String type, Actor actor, Instant at) {

    /// Another referrer's patient is nothing a practice may learn of, nor how the work on its cases
    /// is divided.
    private static final Set<String> INTERNAL =
            Stream.of(
                            ReferralEvent.DuplicateSuspected.class,
                            CaseWorkEvent.DuplicateRuledOut.class,
                            CaseWorkEvent.CaseClaimed.class,
                            CaseWorkEvent.CaseReleased.class,
                            CaseWorkEvent.CaseSnoozed.class,
                            CaseWorkEvent.NoteAdded.class,
                            CaseWorkEvent.NoteWithdrawn.class,
                            CaseWorkEvent.DeadlinePassed.class)
                    .map(Class::getSimpleName)
                    .collect(Collectors.toUnmodifiableSet());

    boolean shownTo(Actor reader) {
        return reader.kind() != Actor.Kind.PRACTICE || !INTERNAL.contains(type);
    }
}
