package health.ilium.triage.policy;

import health.ilium.triage.assessment.policy.Policy;
import java.time.Instant;
import java.util.Optional;

/// Policies to judge by, whatever stage of their life they are in.
public interface Policies {

    /// The one policy in force at an instant. All instances agree: within a transaction, no
    /// switch-over that is effective at or before the instant can be recorded until it ends.
    Policy inForce(Instant at);

    Optional<Policy> of(PolicyVersion version);
}
