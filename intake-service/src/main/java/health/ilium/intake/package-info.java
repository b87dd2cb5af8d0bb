/// Takes referrals in, keeps their journal and shows where they stand.
@NullMarked
package health.ilium.intake;

import org.jspecify.annotations.NullMarked;
