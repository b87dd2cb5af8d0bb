package health.ilium.triage.decision;

import health.ilium.triage.assessment.policy.Policy;

/// Lets a policy version be used only with the contents it had when it was first used.
public final class PuttingPolicyInForce {

    private final UsedPolicies used;

    public PuttingPolicyInForce(UsedPolicies used) {
        this.used = used;
    }

    /// @throws IllegalStateException when the version was used with other contents before
    public Policy enforce(PolicyFile file) {
        var reference = file.policy().reference();
        if (!used.keep(file).equals(reference.sha256())) {
            throw new IllegalStateException(
                    "Policy %s %s was in force with other contents before: a change is a new version"
                            .formatted(reference.id(), reference.version()));
        }
        return file.policy();
    }
}
