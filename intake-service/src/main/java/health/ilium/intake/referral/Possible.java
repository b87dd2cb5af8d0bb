package health.ilium.intake.referral;

/// Asks the lifecycle whether something can happen to a case now.
final class Possible {

    private Possible() {}

    /// The events happen if the first of them can; the others follow from it.
    static Decision in(Referral referral, ReferralEvent... events) {
        return can(referral, events[0])
                ? new Decision.Decided(events)
                : new Refused.NotInThisStatus(referral.version(), referral.status());
    }

    static boolean can(Referral referral, ReferralEvent event) {
        return ReferralLifecycle.after(referral.status(), event.getClass()).isPresent();
    }
}
