package health.ilium.triage.replay;

import health.ilium.triage.assessment.Pathway;
import health.ilium.triage.assessment.RuleDifference;
import java.util.List;
import java.util.UUID;

/// A decision that would take another route.
///
/// @param reproduced whether the policy it was made under still leads to `from`; if not, the engine
///     has changed since
/// @param rules those without which it would have gone to `from` still
public record ChangedCase(
        UUID decisionId,
        UUID referralId,
        Pathway from,
        Pathway to,
        boolean reproduced,
        List<RuleDifference> rules) {}
