package health.ilium.delivery.consuming.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.Test;

class RestingConsumerTest {

    private static final Duration IDLE = Duration.ofNanos(300_000);
    private static final Duration SPUN = Duration.ofMillis(30);

    private final Rest rest = new Rest();

    @Test
    void restsLongerAndLongerWhilePollsSpin() {
        assertThat(rest.after(true, SPUN)).isZero();
        assertThat(rest.after(true, SPUN)).isEqualTo(Duration.ofMillis(100));
        assertThat(rest.after(true, SPUN)).isEqualTo(Duration.ofMillis(200));
        for (int poll = 0; poll < 10; poll++) {
            rest.after(true, SPUN);
        }
        assertThat(rest.after(true, SPUN)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void doesNotRestOncePollsAreIdleAgain() {
        rest.after(true, SPUN);
        rest.after(true, SPUN);

        assertThat(rest.after(true, IDLE)).isZero();
        assertThat(rest.after(true, SPUN)).isZero();
    }

    @Test
    void doesNotRestAfterRecordsHoweverMuchTheyTook() {
        rest.after(true, SPUN);
        rest.after(true, SPUN);

        assertThat(rest.after(false, SPUN)).isZero();
    }

    @Test
    void isTheConsumerAroundWhichItIs() {
        var original = new MockConsumer<String, String>("earliest");
        var resting = RestingConsumer.around(original);
        var partition = new TopicPartition("topic", 0);
        resting.assign(List.of(partition));
        resting.seek(partition, 0);
        original.addRecord(new ConsumerRecord<>("topic", 0, 0, "key", "value"));

        assertThat(resting.poll(Duration.ZERO)).hasSize(1);
        original.wakeup();
        assertThatThrownBy(() -> resting.poll(Duration.ZERO)).isInstanceOf(WakeupException.class);
    }
}
