package health.ilium.faults.checker;

/// A promise that was not kept.
///
/// @param promise number in the list of promises; 0 when the run itself was not fit to show it
/// @param subject id of what it was broken for
public record Violation(int promise, String subject, String what) {}
