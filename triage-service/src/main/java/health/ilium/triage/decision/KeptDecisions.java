package health.ilium.triage.decision;

import java.util.Optional;
import java.util.UUID;

/// Decisions to look up.
public interface KeptDecisions {

    Optional<KeptDecision> find(UUID decisionId);
}
