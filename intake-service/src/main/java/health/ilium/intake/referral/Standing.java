package health.ilium.intake.referral;

import static health.ilium.intake.referral.ReferralStatus.ACCEPTED;
import static health.ilium.intake.referral.ReferralStatus.RECEIVED;
import static health.ilium.intake.referral.ReferralStatus.SEEN;

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
        @Nullable String advice,
        Judgements judgements) {

    boolean acceptedFor(Pathway asked) {
        return status == ACCEPTED && pathway == asked;
    }

    /// Whether a clinician's decision outweighs one of triage. Not while the case waits for triage:
    /// then what the clinician sent it to has been done.
    boolean heldAgainst(Pathway decided) {
        TriageOverride override = judgements.override();
        return override != null
                && status != RECEIVED
                && status != SEEN
                && override.outweighs(decided);
    }

    /// Whether nothing has become known since.
    public boolean restsOnCurrentFacts(TriageOverride override) {
        return override.factsVersion() == factsVersion;
    }

    Standing in(ReferralStatus now) {
        return new Standing(now, factsVersion, pathway, advice, judgements);
    }

    Standing withFactsOf(long version) {
        return new Standing(status, version, pathway, advice, judgements);
    }

    Standing accepted(Pathway on) {
        return new Standing(status, factsVersion, on, advice, judgements);
    }

    Standing returned(String with) {
        return new Standing(status, factsVersion, pathway, with, judgements);
    }

    Standing judged(Judgements now) {
        return new Standing(status, factsVersion, pathway, advice, now);
    }
}
