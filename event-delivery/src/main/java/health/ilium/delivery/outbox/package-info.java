/// Events leave here: stored with the change that caused them, relayed to Kafka in order per key.
@NullMarked
package health.ilium.delivery.outbox;

import org.jspecify.annotations.NullMarked;
