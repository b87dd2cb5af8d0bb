package health.ilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.schemas.Topics;
import health.ilium.schemas.deployment.CreateTopics;
import health.ilium.schemas.deployment.TopicShape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

/// The contract's topics as a deployment creates them. Here because this is where a broker is.
class TopicsOnABrokerTest {

    private static final String SOURCE = Topics.TRIAGE_REQUESTS.name();
    private static final String DEAD_LETTERS = SOURCE + ".triage.dlt";
    private static final String THIRTY_DAYS = "2592000000";

    @Test
    void areCreatedOnceAndLeftAsTheyAreByEveryFurtherRun() throws Exception {
        Broker broker = Broker.own();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            CreateTopics.at(admin, new TopicShape(4, (short) 1));
            CreateTopics.at(admin, TopicShape.DEFAULT);

            // The controller has created them then; the broker hears of it a moment later.
            await().untilAsserted(
                            () ->
                                    assertThat(admin.listTopics().names().get())
                                            .hasSize(8)
                                            .contains(DEAD_LETTERS));
            assertThat(partitions(admin, SOURCE)).isEqualTo(4);
            assertThat(partitions(admin, DEAD_LETTERS)).isEqualTo(4);
            assertThat(retention(admin, DEAD_LETTERS)).isEqualTo(THIRTY_DAYS);
            assertThat(retention(admin, SOURCE)).isNotEqualTo(THIRTY_DAYS);
        } finally {
            broker.stop();
        }
    }

    private static int partitions(Admin admin, String topic)
            throws InterruptedException, ExecutionException {
        var described = admin.describeTopics(List.of(topic)).topicNameValues();
        return Objects.requireNonNull(described.get(topic)).get().partitions().size();
    }

    private static String retention(Admin admin, String topic)
            throws InterruptedException, ExecutionException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var described = admin.describeConfigs(List.of(resource)).values();
        return Objects.requireNonNull(described.get(resource)).get().get("retention.ms").value();
    }
}
