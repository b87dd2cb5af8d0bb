package health.ilium.intake.referral;

import static health.ilium.intake.referral.ReferralStatus.ACCEPTED;
import static health.ilium.intake.referral.ReferralStatus.APPOINTMENT_CANCELLED;
import static health.ilium.intake.referral.ReferralStatus.AWAITING_INFORMATION;
import static health.ilium.intake.referral.ReferralStatus.COMPLETED;
import static health.ilium.intake.referral.ReferralStatus.IN_REVIEW;
import static health.ilium.intake.referral.ReferralStatus.NO_SHOW;
import static health.ilium.intake.referral.ReferralStatus.RECEIVED;

import java.util.EnumSet;
import java.util.Set;

/// What the practice owes a case in time: in which statuses the clock runs, and in which it pauses.
public enum Clock {
    RED_FLAG_SEEN(EnumSet.of(IN_REVIEW), none(), "see the red flag"),
    RED_FLAG_ASKED(EnumSet.of(AWAITING_INFORMATION), none(), "ask about the red flag by phone"),
    FIRST_CONTACT(
            EnumSet.of(RECEIVED, IN_REVIEW, ACCEPTED),
            EnumSet.of(AWAITING_INFORMATION),
            "first contact"),
    TRIAGE_DECISION(
            EnumSet.of(RECEIVED, IN_REVIEW), EnumSet.of(AWAITING_INFORMATION), "decide the case"),
    SCHEDULING(EnumSet.of(ACCEPTED, NO_SHOW, APPOINTMENT_CANCELLED), none(), "make an appointment"),
    INFORMATION_REQUEST(EnumSet.of(AWAITING_INFORMATION), none(), "information from the referrer"),
    ACKNOWLEDGEMENT(EnumSet.of(COMPLETED), none(), "report acknowledged");

    private final Set<ReferralStatus> runs;
    private final Set<ReferralStatus> pauses;
    private final String words;

    Clock(Set<ReferralStatus> runs, Set<ReferralStatus> pauses, String words) {
        this.runs = runs;
        this.pauses = pauses;
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean runsFor(Referral referral) {
        return runs.contains(referral.status()) && owed(referral);
    }

    boolean pausesFor(Referral referral) {
        return pauses.contains(referral.status()) && owed(referral);
    }

    private boolean owed(Referral referral) {
        CaseWork work = referral.work();
        return switch (this) {
            case RED_FLAG_SEEN -> referral.urgent() && !work.escalationSeen();
            case RED_FLAG_ASKED ->
                    referral.clinical().redFlags().anyUnknown() && !work.askedByPhone();
            case FIRST_CONTACT -> !work.contacted();
            case TRIAGE_DECISION, SCHEDULING, INFORMATION_REQUEST, ACKNOWLEDGEMENT -> true;
        };
    }

    private static Set<ReferralStatus> none() {
        return EnumSet.noneOf(ReferralStatus.class);
    }
}
