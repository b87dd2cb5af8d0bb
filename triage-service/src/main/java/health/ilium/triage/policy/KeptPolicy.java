package health.ilium.triage.policy;

import health.ilium.triage.assessment.policy.PolicyReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version that was stored, with who answers for it; its document is kept apart.
public record KeptPolicy(
        PolicyReference reference, Person author, Instant draftedAt, @Nullable Approval approval) {

    public PolicyVersion version() {
        return PolicyVersion.of(reference);
    }

    /// What came with the software was written by nobody of the practice.
    boolean isWrittenBy(Person person) {
        return author.id() != null && author.id().equals(person.id());
    }

    public boolean isDueForReview(Instant now) {
        return approval != null
                && approval.reviewOn() != null
                && !approval.reviewOn().isAfter(PracticeDay.of(now));
    }
}
