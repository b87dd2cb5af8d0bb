package health.ilium.schemas.deployment;

import health.ilium.schemas.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/// Creates the topics of the catalogue and their dead-letter topics. May be repeated: a topic that
/// is there stays as it is, whatever its settings.
public final class CreateTopics {

    private CreateTopics() {}

    /// Run with `KAFKA_BOOTSTRAP_SERVERS` and, if need be, the settings of [TopicShape].
    public static void main(String[] arguments) {
        var servers =
                DeploymentSetting.find("kafka.bootstrap.servers")
                        .or(() -> DeploymentSetting.find("spring.kafka.bootstrap-servers"))
                        .orElseThrow(
                                () -> new IllegalArgumentException("Set KAFKA_BOOTSTRAP_SERVERS"));
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            at(admin, TopicShape.fromSettings());
        }
    }

    /// Returns when the broker has accepted every topic.
    public static void at(Admin admin, TopicShape shape) {
        for (var created : admin.createTopics(all(shape)).values().entrySet()) {
            try {
                created.getValue().get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException("Cannot create " + created.getKey(), e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted at " + created.getKey(), e);
            }
        }
    }

    static List<NewTopic> all(TopicShape shape) {
        var sources = Topics.all().stream().map(topic -> shape.topic(topic.name()));
        var deadLetters =
                Topics.all().stream()
                        .flatMap(topic -> topic.deadLetterTopics().stream())
                        .map(shape::deadLetterTopic);
        return Stream.concat(sources, deadLetters).toList();
    }
}
