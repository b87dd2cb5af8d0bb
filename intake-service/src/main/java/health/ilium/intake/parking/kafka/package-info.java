/// Reads dead-letter topics at the broker.
@NullMarked
package health.ilium.intake.parking.kafka;

import org.jspecify.annotations.NullMarked;
