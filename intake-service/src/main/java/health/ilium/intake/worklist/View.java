package health.ilium.intake.worklist;

import health.ilium.intake.referral.Queue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A queue as it is looked at. Cases that were put aside are left out of all but the last two.
public enum View {
    URGENT(Queue.URGENT),
    TO_DECIDE(Queue.TO_DECIDE),
    AWAITING_INFORMATION(Queue.AWAITING_INFORMATION),
    TO_SCHEDULE(Queue.TO_SCHEDULE),
    TO_REBOOK(Queue.TO_REBOOK),
    RESULTS_DUE(Queue.RESULTS_DUE),
    FAILED_MESSAGES(null),
    POSSIBLE_DUPLICATES(null),
    MINE(null),
    /// Cases that were put aside and are not due again.
    SNOOZED(null),
    /// Whatever is open.
    ALL_OPEN(null);

    private final Optional<Queue> queue;

    View(@Nullable Queue queue) {
        this.queue = Optional.ofNullable(queue);
    }

    public Optional<Queue> queue() {
        return queue;
    }
}
