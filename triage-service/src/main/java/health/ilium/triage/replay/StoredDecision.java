package health.ilium.triage.replay;

import health.ilium.triage.assessment.Pathway;
import health.ilium.triage.decision.Snapshot;
import health.ilium.triage.policy.PolicyVersion;
import java.util.UUID;

/// What a replay needs of a decision that was made.
public record StoredDecision(
        UUID decisionId, UUID referralId, Pathway pathway, PolicyVersion policy, Snapshot input) {}
