package health.ilium.intake.reports;

import java.math.BigDecimal;

/// Decisions whose route rested on a rule that was not met or not known.
///
/// @param overrides how many of them a clinician decided otherwise
/// @param rate overrides of decisions, 0 to 1
public record RuleOverrides(String rule, long decisions, long overrides, BigDecimal rate) {

    public RuleOverrides(String rule, long decisions, long overrides) {
        this(rule, decisions, overrides, Rate.of(overrides, decisions));
    }
}
