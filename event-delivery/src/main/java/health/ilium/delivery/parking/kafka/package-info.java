/// Copies dead letters to their topics.
@NullMarked
package health.ilium.delivery.parking.kafka;

import org.jspecify.annotations.NullMarked;
