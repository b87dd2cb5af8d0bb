package health.ilium.delivery.relay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.Broker;
import health.ilium.delivery.Database;
import health.ilium.delivery.Events;
import health.ilium.delivery.Instance;
import health.ilium.delivery.relay.SetAside;
import health.ilium.delivery.relay.Shard;
import health.ilium.delivery.relay.WaitingRecord;
import health.ilium.delivery.working.Backoff;
import health.ilium.schemas.Topic;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcShardTest {

    private static final SetAside NOTHING =
            new SetAside(new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(1)));

    private final Topic<UUID, MessageSettled> topic = Events.topic("jdbc-shard");
    private Instance service;

    @BeforeEach
    void start() {
        service =
                Instance.on(
                                Database.named("shards_" + Long.toHexString(System.nanoTime())),
                                Broker.shared(),
                                topic)
                        .with("delivery.relay.enabled=false")
                        .start();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void isHeldByOneAtATime() {
        Shard mine = shard(0, 1);
        Shard another = shard(0, 1);
        assertThat(mine.take()).isTrue();
        assertThat(mine.take()).isTrue();
        assertThat(another.take()).isFalse();

        mine.release();

        assertThat(another.take()).isTrue();
        another.release();
    }

    @Test
    void isReadByItsHolderOnly() {
        assertThatIllegalStateException().isThrownBy(() -> shard(0, 1).waiting(10, NOTHING));
    }

    @Test
    void leavesEveryKeyToOneShard() {
        for (int referral = 0; referral < 40; referral++) {
            service.add(topic, UUID.randomUUID(), "1", "2");
        }
        Shard even = shard(0, 2);
        Shard odd = shard(1, 2);
        assertThat(even.take() && odd.take()).isTrue();

        List<UUID> ofEven = keys(even);
        List<UUID> ofOdd = keys(odd);

        assertThat(ofEven).isNotEmpty().doesNotContainAnyElementsOf(ofOdd);
        assertThat(Stream.concat(ofEven.stream(), ofOdd.stream())).hasSize(80);
        even.release();
        odd.release();
    }

    private Shard shard(int number, int shards) {
        return new JdbcShard(service.bean(DataSource.class), number, shards, Removal.KEEPING);
    }

    private static List<UUID> keys(Shard shard) {
        return shard.waiting(100, NOTHING).stream()
                .map(WaitingRecord::stream)
                .map(stream -> stream.key())
                .toList();
    }
}
