package health.ilium.triage.policy;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// Puts the policy that comes with the software in force at the first start. What comes with a
/// later version of the software is a draft: it is for the practice to approve.
public final class KeepingShippedPolicy {

    private final KeptPolicies policies;
    private final InstantSource clock;

    public KeepingShippedPolicy(KeptPolicies policies, InstantSource clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /// @throws IllegalStateException when the version is known with other contents
    public void keep(PolicyFile file) {
        var reference = file.policy().reference();
        var version = PolicyVersion.of(reference);
        policies.draft(file, Person.SHIPPED, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var kept = policies.find(version).orElseThrow();
        if (!kept.reference().equals(reference)) {
            throw new IllegalStateException(
                    "Policy %s is known with other contents: a change is a new version"
                            .formatted(version));
        }
        if (nothingWasEverInForce()) {
            policies.holdSwitchOvers();
            if (nothingWasEverInForce()) {
                putInForce(kept);
            }
        }
    }

    private boolean nothingWasEverInForce() {
        return policies.timetable().activations().isEmpty();
    }

    private void putInForce(KeptPolicy shipped) {
        var since = shipped.draftedAt();
        policies.approve(shipped.version(), new Approval(Person.SHIPPED, since, null));
        policies.activate(new Activation(shipped.version(), since, Person.SHIPPED, since));
    }
}
