package health.ilium.delivery.consuming.kafka;

import health.ilium.delivery.consuming.ConsumingSettings;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.delivery.consuming.TakingIn;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;

/// Sets up the listener of a subscription: batches, a platform thread, no end of trying.
final class SubscriptionContainer {

    /// With longer polls one record in a hundred was taken in up to a second late.
    /// KAFKA-19259 tells of consumers that wait in a poll and ask for nothing more.
    private static final Duration LONGEST_POLL = Duration.ofMillis(50);

    private SubscriptionContainer() {}

    /// Whatever escapes [TakingIn] passes: the container pauses and takes the poll in again
    /// without end. Offsets are committed without waiting; the database knows what was seen.
    static <V> Listener of(
            Subscription<V> subscription,
            TakingIn<V> takingIn,
            ConsumingSettings settings,
            Map<String, Object> application) {
        Map<String, Object> consumer = new HashMap<>(application);
        consumer.putAll(ConsumerSettings.of(settings, subscription.gathering()));
        ContainerProperties properties = new ContainerProperties(subscription.topic().name());
        properties.setGroupId(subscription.group());
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setSyncCommits(false);
        properties.setPollTimeout(LONGEST_POLL.toMillis());
        TryingWithoutEnd tryingWithoutEnd = new TryingWithoutEnd(settings);
        properties.setCommitCallback(tryingWithoutEnd);
        properties.setMissingTopicsFatal(false);
        properties.setRestartAfterAuthExceptions(true);
        properties.setListenerTaskExecutor(
                new SimpleAsyncTaskExecutor(subscription.topic().name() + "-"));
        AtomicBoolean assigned = new AtomicBoolean();
        properties.setConsumerRebalanceListener(
                new ConsumerAwareRebalanceListener() {
                    @Override
                    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                        assigned.set(true);
                    }

                    @Override
                    public void onPartitionsLost(Collection<TopicPartition> partitions) {
                        assigned.set(false);
                    }
                });
        properties.setMessageListener(
                (BatchMessageListener<byte[], byte[]>)
                        polled -> takingIn.take(PolledRecords.of(polled)));
        DefaultKafkaConsumerFactory<byte[], byte[]> consumers =
                new DefaultKafkaConsumerFactory<>(consumer) {
                    @Override
                    protected Consumer<byte[], byte[]> createRawConsumer(Map<String, Object> all) {
                        return new RestingConsumer(all);
                    }
                };
        ConcurrentMessageListenerContainer<byte[], byte[]> container =
                new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(subscription.topic().name());
        container.setConcurrency(settings.concurrency());
        container.setCommonErrorHandler(tryingWithoutEnd);
        return new Listener(container, assigned);
    }
}
