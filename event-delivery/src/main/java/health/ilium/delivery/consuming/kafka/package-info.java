/// Polls Kafka and hands what arrived to the position keeping.
@NullMarked
package health.ilium.delivery.consuming.kafka;

import org.jspecify.annotations.NullMarked;
