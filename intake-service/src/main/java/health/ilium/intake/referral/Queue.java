package health.ilium.intake.referral;

import org.jspecify.annotations.Nullable;

/// Where the people of the practice find a case that waits for them. A case is in one queue
/// at most; failed messages and possible duplicates are looked for across all of them.
public enum Queue {
    URGENT,
    TO_DECIDE,
    AWAITING_INFORMATION,
    TO_SCHEDULE,
    TO_REBOOK,
    RESULTS_DUE;

    /// Null when nobody has to do anything now.
    public static @Nullable Queue of(Referral referral) {
        if (referral.urgent()) {
            return URGENT;
        }
        return switch (referral.status()) {
            case IN_REVIEW -> TO_DECIDE;
            case AWAITING_INFORMATION -> AWAITING_INFORMATION;
            case ACCEPTED -> TO_SCHEDULE;
            case NO_SHOW, APPOINTMENT_CANCELLED -> TO_REBOOK;
            case SEEN -> RESULTS_DUE;
            case RECEIVED,
                    SCHEDULED,
                    COMPLETED,
                    CLOSED,
                    RETURNED_WITH_ADVICE,
                    DECLINED,
                    CANCELLED,
                    UNREACHABLE,
                    DUPLICATE ->
                    null;
        };
    }
}
