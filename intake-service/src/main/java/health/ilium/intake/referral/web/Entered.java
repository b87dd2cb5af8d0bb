package health.ilium.intake.referral.web;

import health.ilium.intake.submission.Channel;
import health.ilium.intake.submission.Submission;
import java.util.UUID;

/// A referral that did not come through the API.
///
/// @param practiceId who referred, and owns it
record Entered(UUID practiceId, Channel channel, Submission submission) {}
