package health.ilium.schemas.deployment;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/// Size of every topic. A dead-letter topic has as many partitions as its source, because records
/// keep their partition when they go there, and keeps them for 30 days.
///
/// @param partitions `ilium.topics.partitions`, 6 by default; fixed once keys are in order on it
/// @param replicationFactor `ilium.topics.replication-factor`, 1 by default: one broker
public record TopicShape(int partitions, short replicationFactor) {

    public static final TopicShape DEFAULT = new TopicShape(6, (short) 1);

    public TopicShape {
        if (partitions < 1 || replicationFactor < 1) {
            throw new IllegalArgumentException("A topic has a partition and a replica at least");
        }
    }

    static TopicShape fromSettings() {
        return new TopicShape(
                DeploymentSetting.find("ilium.topics.partitions")
                        .map(Integer::parseInt)
                        .orElse(DEFAULT.partitions),
                DeploymentSetting.find("ilium.topics.replication-factor")
                        .map(Short::parseShort)
                        .orElse(DEFAULT.replicationFactor));
    }

    NewTopic topic(String name) {
        return new NewTopic(name, partitions, replicationFactor);
    }

    NewTopic deadLetterTopic(String name) {
        var month = Long.toString(Duration.ofDays(30).toMillis());
        return topic(name).configs(Map.of("retention.ms", month));
    }
}
