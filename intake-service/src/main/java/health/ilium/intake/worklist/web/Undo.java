package health.ilium.intake.worklist.web;

import health.ilium.intake.referral.Deed;
import org.jspecify.annotations.Nullable;

/// What takes back what was just done.
final class Undo {

    private Undo() {}

    static @Nullable String of(Deed deed) {
        return switch (deed) {
            case CLAIM -> "RELEASE";
            case SNOOZE -> "WAKE";
            case NOTE -> "WITHDRAW_NOTE";
            case ACKNOWLEDGE_ESCALATION,
                    CLEAR_RED_FLAG,
                    ACCEPT,
                    OVERRIDE,
                    REQUEST_INFORMATION,
                    ENTER_INFORMATION,
                    RETURN,
                    DECLINE,
                    BOOK,
                    MOVE,
                    CANCEL_APPOINTMENT,
                    VISIT,
                    NO_SHOW,
                    INJECTION_RESULT,
                    CONSULT_OUTCOME,
                    REPORT,
                    FUSION,
                    REOPEN,
                    CONTACT_ATTEMPT,
                    CONTACT_DETAILS,
                    MARK_DUPLICATE,
                    NO_DUPLICATE,
                    CANCEL,
                    TAKE_OVER,
                    RELEASE,
                    WAKE,
                    WITHDRAW_NOTE ->
                    null;
        };
    }
}
