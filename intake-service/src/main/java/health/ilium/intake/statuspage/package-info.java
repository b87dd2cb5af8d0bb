/// Shows patients and referrers where a referral stands, once they prove that it is theirs.
@NullMarked
package health.ilium.intake.statuspage;

import org.jspecify.annotations.NullMarked;
