package health.ilium.intake.clinical;

import java.math.BigDecimal;

/// A pain rating after an injection, on the scale of its block.
///
/// @param minutes whole minutes after the injection
public record PostScore(int minutes, BigDecimal score) {}
