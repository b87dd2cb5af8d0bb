/// Keeps who did what about parked records, and reads those of this service.
@NullMarked
package health.ilium.intake.parking.jdbc;

import org.jspecify.annotations.NullMarked;
