package health.ilium.triage.replay;

import health.ilium.triage.policy.PolicyVersion;
import java.util.List;

/// What is still to be worked on, shared by all instances.
public interface OpenParts {

    /// Divides the decisions of the replay that has waited longest into parts.
    ///
    /// @return whether there was one
    boolean planNext();

    /// Takes the next part of a running replay that nobody else has taken, and keeps what the work
    /// makes of it; both are one transaction, so that a part is done once, by whomever. Work that
    /// fails for good ends the replay as FAILED.
    ///
    /// @return whether there was one
    boolean replayNext(PartWork work);

    /// Ends a running replay without open parts.
    ///
    /// @return whether there was one
    boolean endNext();

    /// Judges decisions again.
    @FunctionalInterface
    interface PartWork {
        PartResult replay(PolicyVersion policy, List<StoredDecision> decisions);
    }
}
