package health.ilium.delivery.consuming.kafka;

import health.ilium.delivery.consuming.ConsumingSettings;
import health.ilium.delivery.working.Faults;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetCommitCallback;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/// Takes a poll in again until it succeeds. What goes wrong is said in one line; Spring Kafka's own
/// lines have a stack trace, and what exceptions say.
final class TryingWithoutEnd extends DefaultErrorHandler implements OffsetCommitCallback {

    private static final Logger LOG = LoggerFactory.getLogger(TryingWithoutEnd.class);
    private static final String HELD_UP = "Consuming is held up by {}";
    private static final double GROWTH = 1.5;

    TryingWithoutEnd(ConsumingSettings settings) {
        super(backOff(settings));
        setClassifications(Map.of(), true);
    }

    /// Returns once the poll is taken in. When the container is stopped before, throws what it logs
    /// without a stack trace; the poll comes again after the next start.
    @Override
    public void handleBatch(
            Exception fault,
            ConsumerRecords<?, ?> polled,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable again) {
        LOG.warn(HELD_UP, Faults.chain(fault));
        try {
            super.handleBatch(fault, polled, consumer, container, again);
        } catch (KafkaException stopped) {
            throw new KafkaException("a poll is left behind", KafkaException.Level.DEBUG, stopped);
        }
    }

    /// A broker that lost its data knows no group. The consumer does not survive that: it would
    /// poll for ever and get nothing. So its container is ended; whoever watches starts it again.
    @Override
    public void handleOtherException(
            Exception fault,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            boolean batch) {
        LOG.warn(HELD_UP, Faults.chain(fault));
        if (fault instanceof GroupIdNotFoundException) {
            container.stopAbnormally(() -> {});
        }
    }

    /// No harm: what is polled again is known by its place.
    @Override
    public void onComplete(
            Map<TopicPartition, OffsetAndMetadata> offsets, @Nullable Exception fault) {
        if (fault != null) {
            LOG.warn("Offsets are not committed: {}", Faults.chain(fault));
        }
    }

    private static BackOff backOff(ConsumingSettings settings) {
        ExponentialBackOff backOff =
                new ExponentialBackOff(settings.firstRetry().toMillis(), GROWTH);
        backOff.setMaxInterval(settings.lastRetry().toMillis());
        return backOff;
    }
}
