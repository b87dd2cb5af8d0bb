package health.ilium.benchmarks.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// How many records topics have taken, and how many of them their consumers have done with.
final class TopicEnds implements AutoCloseable {

    private final Admin admin;

    TopicEnds(String bootstrap) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    long records(String topic) throws ExecutionException, InterruptedException {
        return ends(topic).values().stream().mapToLong(Long::longValue).sum();
    }

    /// Of all records of the topic.
    long consumed(String group, String topic) throws ExecutionException, InterruptedException {
        return admin
                .listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get()
                .entrySet()
                .stream()
                .filter(each -> each.getKey().topic().equals(topic) && each.getValue() != null)
                .mapToLong(each -> each.getValue().offset())
                .sum();
    }

    /// Bytes on the broker's disk.
    long bytes(String topic) throws ExecutionException, InterruptedException {
        return admin.describeLogDirs(List.of(1)).allDescriptions().get().values().stream()
                .flatMap(broker -> broker.values().stream())
                .flatMap(folder -> folder.replicaInfos().entrySet().stream())
                .filter(replica -> replica.getKey().topic().equals(topic))
                .mapToLong(replica -> replica.getValue().size())
                .sum();
    }

    /// Lets a group whose members have ended go on behind the topic's last record.
    void skip(String group, String topic) throws ExecutionException, InterruptedException {
        while (hasMembers(group)) {
            LockSupport.parkNanos(200_000_000);
        }
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        ends(topic).forEach((partition, end) -> offsets.put(partition, new OffsetAndMetadata(end)));
        admin.alterConsumerGroupOffsets(group, offsets).all().get();
    }

    private boolean hasMembers(String group) throws ExecutionException, InterruptedException {
        return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                .anyMatch(each -> !each.members().isEmpty());
    }

    private Map<TopicPartition, Long> ends(String topic)
            throws ExecutionException, InterruptedException {
        var partitions =
                admin
                        .describeTopics(List.of(topic))
                        .allTopicNames()
                        .get()
                        .values()
                        .iterator()
                        .next()
                        .partitions()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        each -> new TopicPartition(topic, each.partition()),
                                        _ -> OffsetSpec.latest()));
        return admin.listOffsets(partitions).all().get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().offset()));
    }

    @Override
    public void close() {
        admin.close();
    }
}
