package health.ilium.schemas.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.schemas.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class CreateTopicsTest {

    @Test
    void createsEveryTopicWithItsDeadLetterTopics() {
        var names = CreateTopics.all(TopicShape.DEFAULT).stream().map(NewTopic::name);

        assertThat(names)
                .hasSize(8)
                .contains("triage-requests", "triage-requests.triage.dlt")
                .containsAll(Topics.all().stream().map(topic -> topic.name()).toList());
    }

    @Test
    void givesADeadLetterTopicThePartitionsOfItsSource() {
        assertThat(CreateTopics.all(new TopicShape(12, (short) 3)))
                .allSatisfy(topic -> assertThat(topic.numPartitions()).isEqualTo(12))
                .allSatisfy(topic -> assertThat(topic.replicationFactor()).isEqualTo((short) 3));
    }
}
