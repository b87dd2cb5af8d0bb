package health.ilium.intake.referral;

import health.ilium.intake.referral.ReferralEvent.ReferralTriaged;

/// What a decision of triage means for a case, depending on where the case stands.
enum TriageEffect {
    /// The facts have changed since; the decision is kept and moves nothing.
    OUTDATED,
    URGENT,
    ASKS,
    NEEDS_PERSON,
    /// A pathway for which the case is not accepted yet.
    NEW_PATHWAY,
    /// The pathway for which the case is accepted already.
    SAME_PATHWAY;

    static TriageEffect of(ReferralTriaged triaged, Standing standing) {
        if (triaged.factsVersion() < standing.factsVersion()) {
            return OUTDATED;
        }
        return switch (triaged.decision().pathway()) {
            case URGENT_ESCALATION -> URGENT;
            case MORE_INFORMATION -> ASKS;
            case CLINICIAN_REVIEW, OTHER_WORKUP, CONSERVATIVE_CARE -> NEEDS_PERSON;
            case DIAGNOSTIC_INJECTION, SURGICAL_CONSULT ->
                    standing.acceptedFor(triaged.decision().pathway()) ? SAME_PATHWAY : NEW_PATHWAY;
        };
    }
}
