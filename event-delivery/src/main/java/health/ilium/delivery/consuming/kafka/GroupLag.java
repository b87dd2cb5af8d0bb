package health.ilium.delivery.consuming.kafka;

import health.ilium.delivery.consuming.Subscription;
import health.ilium.delivery.working.Passing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/// How far a subscription's group is behind. Asked of the broker and not of the consumer, which
/// knows nothing of what arrives while it is paused or gone.
public record GroupLag(BrokerContact broker) {

    /// Records whose offsets are not committed. Throws [Passing] when no broker answers.
    public long of(Subscription<?> subscription) {
        try {
            Admin admin = broker.admin();
            Map<TopicPartition, OffsetAndMetadata> committed =
                    answer(
                            admin.listConsumerGroupOffsets(subscription.group())
                                    .partitionsToOffsetAndMetadata());
            Set<TopicPartition> partitions = partitions(admin, subscription.topic().name());
            Map<TopicPartition, Long> begins = offsets(admin, partitions, OffsetSpec.earliest());
            return offsets(admin, partitions, OffsetSpec.latest()).entrySet().stream()
                    .mapToLong(
                            end ->
                                    end.getValue()
                                            - Math.max(
                                                    begins.getOrDefault(end.getKey(), 0L),
                                                    position(committed, end.getKey())))
                    .filter(behind -> behind > 0)
                    .sum();
        } catch (KafkaException | ExecutionException | TimeoutException away) {
            throw new Passing("no broker answers", away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Passing("interrupted", interrupted);
        }
    }

    private static long position(
            Map<TopicPartition, OffsetAndMetadata> committed, TopicPartition partition) {
        OffsetAndMetadata known = committed.get(partition);
        return known == null ? 0 : known.offset();
    }

    private static Set<TopicPartition> partitions(Admin admin, String topic)
            throws InterruptedException, ExecutionException, TimeoutException {
        return answer(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                .flatMap(description -> description.partitions().stream())
                .map(each -> new TopicPartition(topic, each.partition()))
                .collect(Collectors.toSet());
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin, Set<TopicPartition> partitions, OffsetSpec spec)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(each -> each, _ -> spec));
        return answer(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().offset()));
    }

    private static <T> T answer(KafkaFuture<T> asked)
            throws InterruptedException, ExecutionException, TimeoutException {
        return asked.get(BrokerContact.PATIENCE_MS, TimeUnit.MILLISECONDS);
    }
}
