package health.ilium.triage.replay;

/// What the parts of a replay add up to.
///
/// @param doneSince decisions of the parts done after the instant that was asked for
public record PartSums(long total, long done, long changed, long unreadable, long doneSince) {}
