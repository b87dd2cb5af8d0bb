/// Takes requests from Kafka and sends decisions there.
@NullMarked
package health.ilium.triage.decision.kafka;

import org.jspecify.annotations.NullMarked;
