package health.ilium.intake.referral;

import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.triage.Pathway;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// What happened to referrals, for tests of adapters.
public final class Lives {

    public static final UUID ID = Story.ID;

    private Lives() {}

    public static Progress submitted() {
        return Progress.beginning(ID, Commands.submit());
    }

    public static Progress suspectedDuplicate() {
        return Progress.beginning(ID, Commands.submit(new UUID(0, 9)));
    }

    public static Progress triaged(Pathway pathway) {
        return next(submitted().after(), Commands.automatic(1, pathway));
    }

    /// Asked for information, and answered so much later.
    public static Progress answeredAfter(Duration time) {
        return next(
                triaged(Pathway.MORE_INFORMATION).after(),
                new ReferralCommand.SupplyInformation(
                        3,
                        Commands.supply(3).information(),
                        Commands.REFERRER,
                        Commands.NOW.plus(time)));
    }

    public static Progress injected() {
        return next(triaged(Pathway.DIAGNOSTIC_INJECTION).after(), Commands.injected(3));
    }

    public static Progress overridden(Pathway pathway) {
        return next(triaged(Pathway.CLINICIAN_REVIEW).after(), Commands.override(2, pathway));
    }

    public static Progress cleared() {
        Progress urgent =
                next(
                        Progress.beginning(ID, Commands.submitFlagged()).after(),
                        Commands.automatic(1, Pathway.URGENT_ESCALATION));
        return next(urgent.after(), Commands.clear(2, RedFlag.SUSPECTED_INFECTION));
    }

    private static Progress next(Referral referral, ReferralCommand.OnCase command) {
        return Progress.of(referral, List.of(new Addressed(referral.id(), command)));
    }
}
