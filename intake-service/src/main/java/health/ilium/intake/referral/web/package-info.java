/// The REST API of referrals: bodies become commands, outcomes become answers.
@NullMarked
package health.ilium.intake.referral.web;

import org.jspecify.annotations.NullMarked;
