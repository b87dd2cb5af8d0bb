package health.ilium.intake.referral;

import health.ilium.intake.triage.CodedReason;
import health.ilium.intake.triage.Pathway;
import java.time.Instant;

/// A clinician's decision for another pathway than triage's.
///
/// @param overridden what triage had decided
/// @param by the clinician
/// @param factsVersion version whose facts both judged
/// @param stands whether the case still goes where the clinician sent it; not once triage has moved
///     it because of newer facts
public record TriageOverride(
        Pathway pathway,
        Pathway overridden,
        CodedReason reason,
        String text,
        Actor by,
        Instant at,
        long factsVersion,
        boolean stands) {

    /// Whether a decision about newer facts brings nothing that the clinician did not know: it
    /// repeats what was overridden, or agrees.
    boolean outweighs(Pathway decided) {
        return stands
                && decided != Pathway.URGENT_ESCALATION
                && (decided == pathway || decided == overridden);
    }

    TriageOverride ended() {
        return new TriageOverride(pathway, overridden, reason, text, by, at, factsVersion, false);
    }
}
