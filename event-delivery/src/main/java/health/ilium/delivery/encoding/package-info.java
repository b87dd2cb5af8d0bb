/// Turns events into the bytes that cross Kafka and back.
@NullMarked
package health.ilium.delivery.encoding;

import org.jspecify.annotations.NullMarked;
