package health.ilium.intake.referral;

import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What people do with a case beside deciding it, and what clocks say meanwhile. None of it changes
/// the status, but the last attempt to reach a patient. Kept for good like every [ReferralEvent].
public sealed interface CaseWorkEvent extends ReferralEvent {

    /// The actor works on the case.
    ///
    /// @param takenOver why it was taken from somebody else; null when it was free
    record CaseClaimed(Instant until, @Nullable String takenOver) implements CaseWorkEvent {}

    /// Nobody works on the case.
    record CaseReleased() implements CaseWorkEvent {}

    /// The case waits. With neither, it waits no longer.
    record CaseSnoozed(@Nullable Instant until, @Nullable Awaited awaited)
            implements CaseWorkEvent {}

    /// Somebody wrote something down.
    record NoteAdded(String text) implements CaseWorkEvent {}

    /// Somebody took back at once what they had written.
    ///
    /// @param version version that the note had made
    record NoteWithdrawn(long version) implements CaseWorkEvent {}

    /// Somebody tried to reach somebody.
    record ContactAttempted(ContactAttempt attempt, @Nullable String note)
            implements CaseWorkEvent {}

    /// The patient was tried as often as the practice tries.
    record ContactAttemptsExhausted() implements CaseWorkEvent {}

    /// How the patient is reached from now on.
    record ContactDetailsCorrected(
            @Nullable String phone,
            @Nullable String email,
            @Nullable Language preferredLanguage,
            @Nullable Office preferredOffice)
            implements CaseWorkEvent {}

    /// A person has seen that there is a red flag.
    record EscalationAcknowledged() implements CaseWorkEvent {}

    /// The patient is not the one whom the case was suspected to double.
    record DuplicateRuledOut() implements CaseWorkEvent {}

    /// A clock came to a mark.
    ///
    /// @param due when its target was or is due
    record DeadlinePassed(Clock clock, Mark mark, Instant due) implements CaseWorkEvent {}
}
