package health.ilium.delivery.consuming.kafka;

import health.ilium.delivery.consuming.ConsumingSettings;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.delivery.consuming.TakingIn;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/// A batch listener container for one subscription.
public final class SubscriptionContainer {

    private SubscriptionContainer() {}

    /// Whatever escapes [TakingIn] passes: the container pauses and takes the poll in again
    /// without end. Offsets are committed without waiting; the database knows what was seen.
    public static <V> ConcurrentMessageListenerContainer<byte[], byte[]> of(
            Subscription<V> subscription,
            TakingIn<V> takingIn,
            ConsumingSettings settings,
            Map<String, Object> application) {
        Map<String, Object> consumer = new HashMap<>(application);
        consumer.putAll(ConsumerSettings.of(settings));
        ContainerProperties properties = new ContainerProperties(subscription.topic().name());
        properties.setGroupId(subscription.group());
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setSyncCommits(false);
        properties.setMissingTopicsFatal(false);
        properties.setRestartAfterAuthExceptions(true);
        properties.setListenerTaskExecutor(
                new SimpleAsyncTaskExecutor(subscription.topic().name() + "-"));
        properties.setMessageListener(
                (BatchMessageListener<byte[], byte[]>)
                        polled -> takingIn.take(PolledRecords.of(polled)));
        ConcurrentMessageListenerContainer<byte[], byte[]> container =
                new ConcurrentMessageListenerContainer<>(
                        new DefaultKafkaConsumerFactory<>(consumer), properties);
        container.setBeanName(subscription.topic().name());
        container.setConcurrency(settings.concurrency());
        container.setCommonErrorHandler(withoutEnd(settings));
        return container;
    }

    private static DefaultErrorHandler withoutEnd(ConsumingSettings settings) {
        ExponentialBackOff backOff = new ExponentialBackOff(settings.firstRetry().toMillis(), 1.5);
        backOff.setMaxInterval(settings.lastRetry().toMillis());
        DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
        handler.setClassifications(Map.of(), true);
        return handler;
    }
}
