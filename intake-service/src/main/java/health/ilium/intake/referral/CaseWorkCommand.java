package health.ilium.intake.referral;

import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the people of the practice do with a case beside deciding it.
public sealed interface CaseWorkCommand extends ReferralCommand.OnVersion {

    /// Somebody works on the case from now on; whoever has it already goes on having it.
    ///
    /// @param takeOver why it is taken from somebody else; null when it is to be left to them
    record ClaimCase(
            long basedOnVersion, Instant until, @Nullable String takeOver, Actor actor, Instant now)
            implements CaseWorkCommand {

        /// How long a claim holds unless it is renewed.
        public static final Duration LEASE = Duration.ofMinutes(30);
    }

    record ReleaseCase(long basedOnVersion, Actor actor, Instant now) implements CaseWorkCommand {}

    /// @param snooze null to look at it again now
    record SnoozeCase(long basedOnVersion, @Nullable Snooze snooze, Actor actor, Instant now)
            implements CaseWorkCommand {}

    record AddNote(long basedOnVersion, String text, Actor actor, Instant now)
            implements CaseWorkCommand {}

    /// Takes back a note that was written a moment ago.
    ///
    /// @param note version that it made
    record WithdrawNote(long basedOnVersion, long note, Actor actor, Instant now)
            implements CaseWorkCommand {}

    record RecordContactAttempt(
            long basedOnVersion,
            ContactAttempt attempt,
            @Nullable String note,
            ContactPolicy policy,
            Actor actor,
            Instant now)
            implements CaseWorkCommand {}

    /// What is null stays as it is.
    record CorrectContactDetails(
            long basedOnVersion,
            @Nullable String phone,
            @Nullable String email,
            @Nullable Language preferredLanguage,
            @Nullable Office preferredOffice,
            Actor actor,
            Instant now)
            implements CaseWorkCommand {}

    record AcknowledgeEscalation(long basedOnVersion, Actor actor, Instant now)
            implements CaseWorkCommand {}

    record RuleOutDuplicate(long basedOnVersion, Actor actor, Instant now)
            implements CaseWorkCommand {}

    /// @param standing the referral that goes on instead
    record MarkDuplicate(long basedOnVersion, UUID standing, Actor actor, Instant now)
            implements CaseWorkCommand {}
}
