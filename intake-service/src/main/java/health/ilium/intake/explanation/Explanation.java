package health.ilium.intake.explanation;

import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.TriageDecision.PolicyReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a case goes where it goes.
///
/// @param pathway where it goes; null until triaged
/// @param decidedAt when triage decided; null until triaged
/// @param restsOnCurrentFacts whether triage judged the facts as they are now
/// @param policy that decided; null until triaged
/// @param sections those that have something to say, in order
/// @param notice what the decision is not; null until triaged
public record Explanation(
        UUID referralId,
        String referralNumber,
        ReferralStatus status,
        @Nullable Pathway pathway,
        @Nullable Instant decidedAt,
        boolean restsOnCurrentFacts,
        @Nullable PolicyReference policy,
        List<Section> sections,
        @Nullable String notice) {}
