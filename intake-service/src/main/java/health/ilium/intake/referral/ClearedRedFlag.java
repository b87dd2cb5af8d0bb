package health.ilium.intake.referral;

import health.ilium.intake.clinical.RedFlag;
import java.time.Instant;

/// A red flag that a clinician looked into and cleared. It counts as NO until somebody raises it
/// again.
///
/// @param by the clinician
public record ClearedRedFlag(RedFlag redFlag, String reason, Actor by, Instant at) {}
