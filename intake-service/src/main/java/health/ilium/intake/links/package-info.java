/// Secret links that lead to the pages of a referral, as long as nobody guesses too often.
@NullMarked
package health.ilium.intake.links;

import org.jspecify.annotations.NullMarked;
