package health.ilium.intake.referral;

import java.time.Instant;

/// What somebody of the practice wrote down; never shown to a referring practice.
///
/// @param version version that it made
public record Note(long version, String text, Actor by, Instant at) {}
