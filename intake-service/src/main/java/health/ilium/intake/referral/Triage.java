package health.ilium.intake.referral;

import health.ilium.intake.triage.TriageDecision;
import java.time.Instant;
import java.util.UUID;

/// What triage last said about a referral.
///
/// @param factsVersion version whose facts were judged
public record Triage(
        long factsVersion, UUID decisionId, Instant decidedAt, TriageDecision decision) {}
