package health.ilium.intake.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When a running clock is due.
///
/// @param next mark it comes to next; null when it has come to all of them
/// @param nextAt when it does
public record Due(Clock clock, Instant due, @Nullable Mark next, @Nullable Instant nextAt) {}
