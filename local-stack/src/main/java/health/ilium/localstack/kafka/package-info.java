/// Runs a one-node Kafka.
@NullMarked
package health.ilium.localstack.kafka;

import org.jspecify.annotations.NullMarked;
