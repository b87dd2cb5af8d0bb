/// What the practice owes a case in time: targets in business hours, and what follows when one is
/// missed.
@NullMarked
package health.ilium.intake.clocks;

import org.jspecify.annotations.NullMarked;
