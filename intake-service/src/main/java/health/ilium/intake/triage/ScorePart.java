package health.ilium.intake.triage;

/// Points of one part of the score.
public record ScorePart(String part, int points, int max) {}
