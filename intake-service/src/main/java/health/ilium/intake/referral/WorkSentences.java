package health.ilium.intake.referral;

import health.ilium.intake.referral.CaseWorkEvent.CaseClaimed;
import health.ilium.intake.referral.CaseWorkEvent.CaseReleased;
import health.ilium.intake.referral.CaseWorkEvent.CaseSnoozed;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttempted;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttemptsExhausted;
import health.ilium.intake.referral.CaseWorkEvent.ContactDetailsCorrected;
import health.ilium.intake.referral.CaseWorkEvent.DeadlinePassed;
import health.ilium.intake.referral.CaseWorkEvent.DuplicateRuledOut;
import health.ilium.intake.referral.CaseWorkEvent.EscalationAcknowledged;
import health.ilium.intake.referral.CaseWorkEvent.NoteAdded;
import health.ilium.intake.referral.CaseWorkEvent.NoteWithdrawn;
import java.util.Locale;

/// Tells of what people do with a case, for [Timeline].
final class WorkSentences {

    private WorkSentences() {}

    static String of(CaseWorkEvent event, String who) {
        return switch (event) {
            case CaseClaimed claimed ->
                    claimed.takenOver() == null
                            ? "%s works on the case.".formatted(who)
                            : "%s took the case over.".formatted(who);
            case CaseReleased _ -> "%s released the case.".formatted(who);
            case CaseSnoozed snoozed ->
                    snoozed.until() == null && snoozed.awaited() == null
                            ? "%s woke the case.".formatted(who)
                            : "%s put the case aside%s.".formatted(who, until(snoozed));
            case NoteAdded _ -> "%s wrote a note.".formatted(who);
            case NoteWithdrawn _ -> "%s took a note back.".formatted(who);
            case ContactAttempted(ContactAttempt attempt, _) ->
                    "%s tried to reach the %s: %s."
                            .formatted(
                                    who,
                                    attempt.person().name().toLowerCase(Locale.ROOT),
                                    attempt.answer().words());
            case ContactAttemptsExhausted _ ->
                    "The patient could not be reached, and was tried often enough.";
            case ContactDetailsCorrected _ -> "%s corrected contact details.".formatted(who);
            case EscalationAcknowledged _ -> "%s has seen the red flag.".formatted(who);
            case DuplicateRuledOut _ -> "%s found that this is no duplicate.".formatted(who);
            case DeadlinePassed passed -> deadline(passed);
        };
    }

    private static String until(CaseSnoozed snoozed) {
        return snoozed.awaited() == null ? "" : " until " + snoozed.awaited().words();
    }

    private static String deadline(DeadlinePassed passed) {
        String what = passed.clock().words();
        return switch (passed.mark()) {
            case DUE_SOON -> "Due soon: %s.".formatted(what);
            case REMINDER -> "Reminder: %s.".formatted(what);
            case BREACHED -> "Overdue: %s.".formatted(what);
            case ESCALATED -> "Escalated: %s.".formatted(what);
        };
    }
}
