/// Sends referrals at a steady rate whatever becomes of them, as careful and careless clients do,
/// and notes what each was told.
@NullMarked
package health.ilium.faults.load;

import org.jspecify.annotations.NullMarked;
