/// Asks the other services for their parked records.
@NullMarked
package health.ilium.intake.parking.http;

import org.jspecify.annotations.NullMarked;
