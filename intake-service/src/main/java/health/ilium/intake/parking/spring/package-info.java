/// Puts together what looks at parked records and decides about them.
@NullMarked
package health.ilium.intake.parking.spring;

import org.jspecify.annotations.NullMarked;
