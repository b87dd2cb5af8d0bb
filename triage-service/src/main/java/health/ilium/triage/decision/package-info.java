/// Decides each version of a referral once, keeps what was decided from what, and tells it.
@NullMarked
package health.ilium.triage.decision;

import org.jspecify.annotations.NullMarked;
