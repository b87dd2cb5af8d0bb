package health.ilium.triage.assessment;

/// Points that one part of the score earned, out of the most it can.
public record ScorePart(String part, int points, int max) {}
