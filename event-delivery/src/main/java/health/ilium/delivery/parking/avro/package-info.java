/// Looks into records of Avro.
@NullMarked
package health.ilium.delivery.parking.avro;

import org.jspecify.annotations.NullMarked;
