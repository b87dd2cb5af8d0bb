package health.ilium.triage.policy;

import java.util.List;

/// What came of reading a policy document.
public sealed interface Reading {

    record Readable(PolicyFile file) implements Reading {}

    /// @param flaws all there are, in the order of the document; at least one
    record Flawed(List<Flaw> flaws) implements Reading {}
}
