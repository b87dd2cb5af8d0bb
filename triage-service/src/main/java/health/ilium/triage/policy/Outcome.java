package health.ilium.triage.policy;

import java.util.List;

/// What came of a wish to change something.
public sealed interface Outcome {

    record Done(PolicyVersion version) implements Outcome {}

    record Refused(Refusal reason) implements Outcome {}

    record Flawed(List<Flaw> flaws) implements Outcome {}
}
