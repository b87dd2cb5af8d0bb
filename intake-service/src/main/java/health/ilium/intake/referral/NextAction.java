package health.ilium.intake.referral;

import health.ilium.intake.triage.Pathway;
import org.jspecify.annotations.Nullable;

/// The next right thing to do about a case.
public enum NextAction {
    SEE_RED_FLAG,
    CLEAR_OR_ROUTE,
    WAIT_FOR_TRIAGE,
    ASK_BY_PHONE,
    WAIT_FOR_INFORMATION,
    SIGN_OFF,
    RETURN_WITH_ADVICE,
    DECIDE,
    BOOK,
    REBOOK,
    WAIT_FOR_VISIT,
    RECORD_INJECTION_RESULT,
    RECORD_OUTCOME,
    SEND_REPORT,
    WAIT_FOR_ACKNOWLEDGEMENT,
    NOTHING;

    public static NextAction of(Referral referral) {
        if (referral.urgent()) {
            return referral.work().escalationSeen() ? CLEAR_OR_ROUTE : SEE_RED_FLAG;
        }
        return switch (referral.status()) {
            case RECEIVED -> WAIT_FOR_TRIAGE;
            case AWAITING_INFORMATION ->
                    Clock.RED_FLAG_ASKED.runsFor(referral) ? ASK_BY_PHONE : WAIT_FOR_INFORMATION;
            case IN_REVIEW -> review(referral.pathway());
            case ACCEPTED -> BOOK;
            case NO_SHOW, APPOINTMENT_CANCELLED -> REBOOK;
            case SCHEDULED -> WAIT_FOR_VISIT;
            case SEEN -> afterVisit(referral);
            case COMPLETED -> WAIT_FOR_ACKNOWLEDGEMENT;
            case CLOSED, RETURNED_WITH_ADVICE, DECLINED, CANCELLED, UNREACHABLE, DUPLICATE ->
                    NOTHING;
        };
    }

    private static NextAction review(@Nullable Pathway pathway) {
        return switch (pathway) {
            case null -> DECIDE;
            case DIAGNOSTIC_INJECTION, SURGICAL_CONSULT -> SIGN_OFF;
            case CONSERVATIVE_CARE, OTHER_WORKUP -> RETURN_WITH_ADVICE;
            case CLINICIAN_REVIEW, MORE_INFORMATION, URGENT_ESCALATION -> DECIDE;
        };
    }

    private static NextAction afterVisit(Referral referral) {
        if (referral.visits().outcome() != null) {
            return SEND_REPORT;
        }
        return referral.standing().pathway() == Pathway.DIAGNOSTIC_INJECTION
                ? RECORD_INJECTION_RESULT
                : RECORD_OUTCOME;
    }
}
