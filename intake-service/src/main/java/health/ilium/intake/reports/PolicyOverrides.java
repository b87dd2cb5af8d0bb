package health.ilium.intake.reports;

import java.math.BigDecimal;
import java.util.List;

/// Decisions under one version of a policy.
///
/// @param overrides how many of them a clinician decided otherwise
/// @param rate overrides of decisions, 0 to 1
/// @param rules by rule id
/// @param reasons most frequent first
public record PolicyOverrides(
        String policy,
        String version,
        long decisions,
        long overrides,
        BigDecimal rate,
        List<RuleOverrides> rules,
        List<ReasonCount> reasons) {

    public PolicyOverrides(
            String policy,
            String version,
            long decisions,
            long overrides,
            List<RuleOverrides> rules,
            List<ReasonCount> reasons) {
        this(policy, version, decisions, overrides, Rate.of(overrides, decisions), rules, reasons);
    }
}
