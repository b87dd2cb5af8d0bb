/// The clinical facts of a referral, each known or openly unknown.
@NullMarked
package health.ilium.intake.clinical;

import org.jspecify.annotations.NullMarked;
