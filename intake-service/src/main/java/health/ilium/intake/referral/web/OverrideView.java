package health.ilium.intake.referral.web;

import health.ilium.intake.referral.Standing;
import health.ilium.intake.referral.TriageOverride;
import health.ilium.intake.triage.CodedReason;
import health.ilium.intake.triage.Pathway;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A clinician's decision against triage as callers see it.
///
/// @param overridden what triage had decided
/// @param by name of the clinician
/// @param factsVersion version whose facts it was made on
/// @param restsOnCurrentFacts false once facts have changed since
/// @param stands whether the case goes where the clinician sent it
record OverrideView(
        Pathway pathway,
        Pathway overridden,
        CodedReason reason,
        String text,
        String by,
        Instant at,
        long factsVersion,
        boolean restsOnCurrentFacts,
        boolean stands) {

    static @Nullable OverrideView of(Standing standing) {
        TriageOverride override = standing.judgements().override();
        return override == null
                ? null
                : new OverrideView(
                        override.pathway(),
                        override.overridden(),
                        override.reason(),
                        override.text(),
                        override.by().name(),
                        override.at(),
                        override.factsVersion(),
                        standing.restsOnCurrentFacts(override),
                        override.stands());
    }
}
