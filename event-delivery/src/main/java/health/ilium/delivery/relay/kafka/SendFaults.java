package health.ilium.delivery.relay.kafka;

import health.ilium.delivery.relay.Outcome;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicAuthorizationException;

/// What a producer's exception means for the record, and for the producer.
final class SendFaults {

    private SendFaults() {}

    static Outcome outcome(Throwable fault) {
        return switch (fault) {
            case RecordTooLargeException _, RecordBatchTooLargeException _ -> Outcome.TOO_LARGE;
            case TopicAway _ -> Outcome.TOPIC_AWAY;
            case InvalidTopicException _,
                    InvalidRecordException _,
                    PolicyViolationException _,
                    TopicAuthorizationException _ ->
                    Outcome.REFUSED;
            default -> Outcome.UNKNOWN;
        };
    }

    /// Everything that is neither about the record nor expected to pass.
    static boolean isFatal(Throwable fault) {
        return outcome(fault) == Outcome.UNKNOWN && !(fault instanceof RetriableException);
    }
}
