package health.ilium.intake.referral;

import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;
import health.ilium.intake.triage.Pathway;

/// What a decision of triage means for a case, depending on where the case stands.
enum TriageEffect {
    /// The facts have changed since; the decision is kept and moves nothing.
    OUTDATED,
    URGENT,
    ASKS,
    NEEDS_PERSON,
    /// It repeats what a clinician overrode, or agrees with the clinician.
    OVERRIDE_STANDS,
    /// A pathway for which the case is not accepted yet.
    NEW_PATHWAY,
    /// The pathway for which the case is accepted already.
    SAME_PATHWAY;

    static TriageEffect of(ReferralTriaged triaged, Standing standing) {
        if (triaged.factsVersion() < standing.factsVersion()) {
            return OUTDATED;
        }
        Pathway pathway = triaged.decision().pathway();
        if (standing.heldAgainst(pathway)) {
            return OVERRIDE_STANDS;
        }
        return standing.acceptedFor(pathway) ? SAME_PATHWAY : of(pathway);
    }

    /// What a pathway means for a case that does not follow it yet.
    static TriageEffect of(Pathway pathway) {
        return switch (pathway) {
            case URGENT_ESCALATION -> URGENT;
            case MORE_INFORMATION -> ASKS;
            case CLINICIAN_REVIEW, OTHER_WORKUP, CONSERVATIVE_CARE -> NEEDS_PERSON;
            case DIAGNOSTIC_INJECTION, SURGICAL_CONSULT -> NEW_PATHWAY;
        };
    }
}
