/// Tells triage and notification what happened, and takes in what they report.
@NullMarked
package health.ilium.intake.referral.kafka;

import org.jspecify.annotations.NullMarked;
