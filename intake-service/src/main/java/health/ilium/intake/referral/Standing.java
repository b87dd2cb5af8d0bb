package health.ilium.intake.referral;

import health.ilium.intake.triage.Pathway;
import org.jspecify.annotations.Nullable;

/// Where a referral stands.
///
/// @param factsVersion version that last changed the clinical facts
/// @param pathway pathway for which it was last accepted
/// @param advice with which it was returned
public record Standing(
        ReferralStatus status,
        long factsVersion,
        @Nullable Pathway pathway,
        @Nullable String advice) {

    boolean acceptedFor(Pathway asked) {
        return status == ReferralStatus.ACCEPTED && pathway == asked;
    }

    Standing in(ReferralStatus now) {
        return new Standing(now, factsVersion, pathway, advice);
    }

    Standing withFactsOf(long version) {
        return new Standing(status, version, pathway, advice);
    }

    Standing accepted(Pathway on) {
        return new Standing(status, factsVersion, on, advice);
    }

    Standing returned(String with) {
        return new Standing(status, factsVersion, pathway, with);
    }
}
