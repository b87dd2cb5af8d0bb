package health.ilium.intake.reports;

import health.ilium.intake.cdshooks.FeedbackTally;
import java.util.List;

/// How often people decided otherwise than triage. Counts only: nothing about a patient.
///
/// @param policies decisions about referrals
/// @param cdsFeedback cards shown in other systems before anything was referred
public record OverrideReport(List<PolicyOverrides> policies, List<FeedbackTally> cdsFeedback) {}
