/// The REST API of referrals: bodies become commands, outcomes and what is known become answers.
@NullMarked
package health.ilium.intake.referral.web;

import org.jspecify.annotations.NullMarked;
