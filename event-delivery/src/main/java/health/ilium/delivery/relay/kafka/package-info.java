/// Sends relayed records to Kafka and tells apart why one was not taken.
@NullMarked
package health.ilium.delivery.relay.kafka;

import org.jspecify.annotations.NullMarked;
