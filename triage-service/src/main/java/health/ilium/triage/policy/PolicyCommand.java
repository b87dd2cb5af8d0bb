package health.ilium.triage.policy;

import java.time.Instant;
import java.time.LocalDate;

/// A step in the life of a stored version.
public sealed interface PolicyCommand {

    PolicyVersion version();

    Person by();

    /// @param reviewOn when somebody must look at the policy again
    /// @param today the practice's calendar day
    record Approve(
            PolicyVersion version, Person by, LocalDate reviewOn, LocalDate today, Instant now)
            implements PolicyCommand {}

    /// @param effectiveFrom whole microseconds
    record Activate(PolicyVersion version, Person by, Instant effectiveFrom, Instant now)
            implements PolicyCommand {}
}
