/// What triage decides about a referral, and why.
@NullMarked
package health.ilium.intake.triage;

import org.jspecify.annotations.NullMarked;
