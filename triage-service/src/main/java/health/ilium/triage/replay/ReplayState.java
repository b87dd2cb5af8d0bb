package health.ilium.triage.replay;

import java.util.Optional;

/// Where a replay stands. Parts are worked on while it is RUNNING; a part that has begun is brought
/// to its end whatever happens meanwhile.
public enum ReplayState {
    QUEUED,
    RUNNING,
    PAUSED,
    CANCELLED,
    DONE,
    FAILED;

    public boolean hasEnded() {
        return switch (this) {
            case CANCELLED, DONE, FAILED -> true;
            case QUEUED, RUNNING, PAUSED -> false;
        };
    }

    /// @return empty when a replay in this state cannot be steered so
    public Optional<ReplayState> after(Steering steering) {
        if (hasEnded()) {
            return this == CANCELLED && steering == Steering.CANCEL
                    ? Optional.of(this)
                    : Optional.empty();
        }
        return Optional.of(
                switch (steering) {
                    case PAUSE -> PAUSED;
                    case RESUME -> this == PAUSED ? QUEUED : this;
                    case CANCEL -> CANCELLED;
                });
    }
}
