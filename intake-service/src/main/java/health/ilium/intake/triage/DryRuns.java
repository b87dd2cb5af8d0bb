package health.ilium.intake.triage;

import java.time.Instant;
import java.util.Optional;

/// Asks triage about facts that belong to no referral yet.
public interface DryRuns {

    /// Empty when triage cannot be asked now.
    Optional<TriageDecision> decide(AskedFacts facts, Instant now);
}
