package health.ilium.triage.replay;

import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.decision.StoredInputs;
import health.ilium.triage.policy.Policies;
import health.ilium.triage.policy.PolicyVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Works on whatever replay is to be worked on, one portion at a time. Any number of threads of any
/// number of instances may do so at once.
public final class ReplayingDecisions {

    private final OpenParts parts;
    private final Policies policies;
    private final StoredInputs inputs;

    /// A policy version never changes.
    private final Map<PolicyVersion, Optional<Policy>> known = new ConcurrentHashMap<>();

    public ReplayingDecisions(OpenParts parts, Policies policies, StoredInputs inputs) {
        this.parts = parts;
        this.policies = policies;
        this.inputs = inputs;
    }

    /// @return whether there was anything to do
    public boolean workOn() {
        return parts.replayNext(this::replay) || parts.planNext() || parts.endNext();
    }

    private PartResult replay(PolicyVersion version, List<StoredDecision> decisions) {
        var policy =
                policy(version).orElseThrow(() -> new IllegalStateException("the policy is gone"));
        var judging = new JudgingAgain(policy, inputs, this::policy);
        decisions.forEach(judging::judge);
        return judging.result();
    }

    private Optional<Policy> policy(PolicyVersion version) {
        var policy = known.get(version);
        if (policy == null) {
            policy = policies.of(version);
            policy.ifPresent(found -> known.put(version, Optional.of(found)));
        }
        return policy;
    }
}
