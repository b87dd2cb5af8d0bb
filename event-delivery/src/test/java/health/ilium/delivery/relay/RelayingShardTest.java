package health.ilium.delivery.relay;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.Broker;
import health.ilium.delivery.Database;
import health.ilium.delivery.Events;
import health.ilium.delivery.Instance;
import health.ilium.delivery.relay.jdbc.JdbcShard;
import health.ilium.delivery.relay.jdbc.Removal;
import health.ilium.schemas.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayingShardTest {

    private final Topic<UUID, MessageSettled> topic = Events.topic("relaying-shard");
    private final UUID stuck = UUID.randomUUID();
    private final UUID healthy = UUID.randomUUID();
    private final List<String> arrived = new ArrayList<>();
    private Instant now = Events.NOON;
    private Function<WaitingRecord, Outcome> broker = _ -> Outcome.ACKED;
    private Instance service;
    private RelayingShard relay;

    @BeforeEach
    void start() {
        service =
                Instance.on(
                                Database.named("shard_" + Long.toHexString(System.nanoTime())),
                                Broker.shared(),
                                topic)
                        .with("delivery.relay.enabled=false")
                        .start();
        relay =
                new RelayingShard(
                        new JdbcShard(service.bean(DataSource.class), 0, 1, Removal.DELETING),
                        new FakeBroker(),
                        _ -> {},
                        () -> now,
                        new RelaySettings(
                                true,
                                1,
                                2,
                                Duration.ofMillis(50),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(8),
                                Duration.ZERO,
                                Duration.ofSeconds(12),
                                "none"));
    }

    @AfterEach
    void stop() {
        relay.end();
        service.close();
    }

    @Test
    void leavesOutAStuckKeySoThatItDoesNotFillTheBatch() throws Exception {
        service.add(topic, stuck, "1", "2", "3");
        service.add(topic, healthy, "1");
        broker = sent -> key(sent).equals(stuck) ? Outcome.REFUSED : Outcome.ACKED;
        relay.step();
        relay.step();
        assertThat(arrived).containsExactly(healthy + " 1");
    }

    @Test
    void sendsAFailedRecordAndItsSuccessorsAgainInOrder() throws Exception {
        service.add(topic, stuck, "1", "2");
        broker = sent -> sent.sequence() == 1 ? Outcome.REFUSED : Outcome.ACKED;
        relay.step();
        assertThat(service.waiting()).isEqualTo(2);
        broker = _ -> Outcome.ACKED;
        arrived.clear();
        relay.step();
        assertThat(arrived).as("still backing off").isEmpty();
        now = now.plusSeconds(2);
        relay.step();
        assertThat(arrived).containsExactly(stuck + " 1", stuck + " 2");
        assertThat(service.waiting()).isZero();
    }

    @Test
    void leavesOutATopicThatIsMissing() throws Exception {
        service.add(topic, stuck, "1");
        broker = _ -> Outcome.TOPIC_AWAY;
        relay.step();
        broker = _ -> Outcome.ACKED;
        relay.step();
        assertThat(arrived).isEmpty();
        now = now.plusSeconds(2);
        relay.step();
        assertThat(arrived).containsExactly(stuck + " 1");
    }

    private static UUID key(WaitingRecord sent) {
        return sent.stream().key();
    }

    private final class FakeBroker implements Sending {

        @Override
        public List<Outcome> send(List<WaitingRecord> records) {
            List<Outcome> outcomes = new ArrayList<>();
            for (WaitingRecord sent : records) {
                Outcome outcome = broker.apply(sent);
                outcomes.add(outcome);
                if (outcome == Outcome.ACKED) {
                    arrived.add(key(sent) + " " + sent.sequence());
                }
            }
            return outcomes;
        }

        @Override
        public void close() {}
    }
}
