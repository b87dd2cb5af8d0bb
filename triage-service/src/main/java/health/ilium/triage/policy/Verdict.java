package health.ilium.triage.policy;

/// Whether a step is taken.
public sealed interface Verdict {

    record Approved(Approval approval) implements Verdict {}

    record Activated(Activation activation) implements Verdict {}

    record Refused(Refusal reason) implements Verdict {}
}
