package health.ilium.triage.policy;

import health.ilium.triage.assessment.policy.PolicyReference;

/// Names one version of a policy, which never changes.
public record PolicyVersion(String id, String version) {

    public static PolicyVersion of(PolicyReference reference) {
        return new PolicyVersion(reference.id(), reference.version());
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
