package health.ilium.intake.referral;

import health.ilium.intake.referral.CaseWorkCommand.AcknowledgeEscalation;
import health.ilium.intake.referral.CaseWorkCommand.AddNote;
import health.ilium.intake.referral.CaseWorkCommand.ClaimCase;
import health.ilium.intake.referral.CaseWorkCommand.CorrectContactDetails;
import health.ilium.intake.referral.CaseWorkCommand.MarkDuplicate;
import health.ilium.intake.referral.CaseWorkCommand.RecordContactAttempt;
import health.ilium.intake.referral.CaseWorkCommand.ReleaseCase;
import health.ilium.intake.referral.CaseWorkCommand.RuleOutDuplicate;
import health.ilium.intake.referral.CaseWorkCommand.SnoozeCase;
import health.ilium.intake.referral.CaseWorkCommand.WithdrawNote;
import health.ilium.intake.referral.CaseWorkEvent.CaseClaimed;
import health.ilium.intake.referral.CaseWorkEvent.CaseReleased;
import health.ilium.intake.referral.CaseWorkEvent.CaseSnoozed;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttempted;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttemptsExhausted;
import health.ilium.intake.referral.CaseWorkEvent.ContactDetailsCorrected;
import health.ilium.intake.referral.CaseWorkEvent.DuplicateRuledOut;
import health.ilium.intake.referral.CaseWorkEvent.EscalationAcknowledged;
import health.ilium.intake.referral.CaseWorkEvent.NoteAdded;
import health.ilium.intake.referral.CaseWorkEvent.NoteWithdrawn;
import health.ilium.intake.referral.ReferralEvent.ReferralMarkedDuplicate;
import java.time.Duration;
import java.util.Optional;

/// Decides what people may do with a case beside deciding it. Pure, like [ReferralDecider].
final class CaseWorkDecider {

    /// The pages offer ten seconds; a slow network may take as long again.
    private static final Duration UNDO = Duration.ofSeconds(20);

    private CaseWorkDecider() {}

    static Decision decide(CaseWorkCommand command, Referral referral) {
        return switch (command) {
            case ClaimCase claim -> claimed(claim, referral);
            case ReleaseCase release -> released(release, referral);
            case SnoozeCase(_, var snooze, _, _) ->
                    Possible.in(
                            referral,
                            snooze == null
                                    ? new CaseSnoozed(null, null)
                                    : new CaseSnoozed(snooze.until(), snooze.awaited()));
            case AddNote note -> Possible.in(referral, new NoteAdded(note.text()));
            case WithdrawNote withdraw -> withdrawn(withdraw, referral);
            case RecordContactAttempt attempt -> attempted(attempt, referral);
            case CorrectContactDetails correct -> corrected(correct, referral);
            case AcknowledgeEscalation _ ->
                    referral.urgent() && !referral.work().escalationSeen()
                            ? Possible.in(referral, new EscalationAcknowledged())
                            : hindered(referral, Obstacle.NO_ESCALATION);
            case RuleOutDuplicate _ ->
                    referral.lookalikes().isEmpty()
                            ? hindered(referral, Obstacle.NO_DUPLICATE_SUSPECTED)
                            : Possible.in(referral, new DuplicateRuledOut());
            case MarkDuplicate duplicate ->
                    duplicate.standing().equals(referral.id())
                            ? hindered(referral, Obstacle.NO_OTHER_REFERRAL)
                            : Possible.in(
                                    referral, new ReferralMarkedDuplicate(duplicate.standing()));
        };
    }

    private static Decision claimed(ClaimCase command, Referral referral) {
        Claim claim = referral.work().claim();
        if (claim == null || !claim.holds(command.now()) || claim.isOf(command.actor())) {
            return Possible.in(referral, new CaseClaimed(command.until(), null));
        }
        return command.takeOver() == null
                ? new Refused.ClaimedBySomebody(referral.version(), claim.by(), claim.until())
                : Possible.in(referral, new CaseClaimed(command.until(), command.takeOver()));
    }

    private static Decision released(ReleaseCase command, Referral referral) {
        Claim claim = referral.work().claim();
        if (claim == null || !claim.holds(command.now())) {
            return hindered(referral, Obstacle.NOBODY_HAS_IT);
        }
        return claim.isOf(command.actor())
                ? Possible.in(referral, new CaseReleased())
                : hindered(referral, Obstacle.NOT_YOUR_CASE);
    }

    private static Decision withdrawn(WithdrawNote command, Referral referral) {
        Optional<Note> note =
                referral.work().notes().stream()
                        .filter(it -> it.version() == command.note())
                        .filter(it -> it.by().equals(command.actor()))
                        .findFirst();
        if (note.isEmpty()) {
            return hindered(referral, Obstacle.NO_SUCH_NOTE);
        }
        return note.get().at().plus(UNDO).isBefore(command.now())
                ? hindered(referral, Obstacle.TOO_LATE_TO_UNDO)
                : Possible.in(referral, new NoteWithdrawn(command.note()));
    }

    private static Decision attempted(RecordContactAttempt command, Referral referral) {
        ContactAttempted attempted = new ContactAttempted(command.attempt(), command.note());
        boolean exhausted =
                command.attempt().missedPatient()
                        && command.policy()
                                .exhaustedBy(referral.work().attempted(command.attempt()).missed());
        ContactAttemptsExhausted end = new ContactAttemptsExhausted();
        return exhausted && Possible.can(referral, end)
                ? Possible.in(referral, attempted, end)
                : Possible.in(referral, attempted);
    }

    private static Decision corrected(CorrectContactDetails command, Referral referral) {
        ContactDetailsCorrected corrected =
                new ContactDetailsCorrected(
                        command.phone(),
                        command.email(),
                        command.preferredLanguage(),
                        command.preferredOffice());
        boolean same =
                referral.submission()
                        .patient()
                        .reachedBy(
                                command.phone(),
                                command.email(),
                                command.preferredLanguage(),
                                command.preferredOffice())
                        .equals(referral.submission().patient());
        return same
                ? hindered(referral, Obstacle.NOTHING_CHANGES)
                : Possible.in(referral, corrected);
    }

    private static Refused hindered(Referral referral, Obstacle obstacle) {
        return new Refused.Hindered(referral.version(), obstacle);
    }
}
