/// Puts the use cases of referrals together with their adapters.
@NullMarked
package health.ilium.intake.referral.spring;

import org.jspecify.annotations.NullMarked;
