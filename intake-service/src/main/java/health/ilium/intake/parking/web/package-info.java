/// Shows parked records to administrators, and what they say to clinicians.
@NullMarked
package health.ilium.intake.parking.web;

import org.jspecify.annotations.NullMarked;
