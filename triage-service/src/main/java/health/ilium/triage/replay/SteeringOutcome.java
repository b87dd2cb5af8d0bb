package health.ilium.triage.replay;

/// What became of a wish.
public sealed interface SteeringOutcome {

    record Followed(Replay replay) implements SteeringOutcome {}

    /// It had ended before.
    record HasEnded(ReplayState state) implements SteeringOutcome {}
}
