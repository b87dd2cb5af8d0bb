package health.ilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.outbox.Outbox;
import health.ilium.schemas.Topic;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelayTest {

    private final Topic<UUID, MessageSettled> topic = Events.topic("relay");
    private final Broker broker = Broker.shared();
    private final Database database = Database.named("relay");
    private final Taken taken = new Taken();
    private Instance service;

    @BeforeAll
    void start() {
        broker.create(topic.name());
        service =
                Instance.on(database, broker, topic)
                        .handling(taken)
                        .with("delivery.relay.shards=1")
                        .with("delivery.relay.standby=200ms")
                        .start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void relaysTransactionsThatCommitInAnotherOrderThanTheyDrewTheirIds() throws Exception {
        UUID early = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        CountDownLatch stored = new CountDownLatch(1);
        CountDownLatch overtaken = new CountDownLatch(1);
        CompletableFuture<Void> slow =
                CompletableFuture.runAsync(
                        () ->
                                service.transaction(
                                        () -> {
                                            outbox(early, "drawn first");
                                            stored.countDown();
                                            await(overtaken);
                                        }));
        stored.await();
        service.add(topic, late, "drawn second");
        taken.awaits(late, "drawn second");
        overtaken.countDown();
        slow.get();
        taken.awaits(early, "drawn first");
    }

    @Test
    void numbersWithoutHolesWhateverHappensAtTheSameTime() {
        List<UUID> keys = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (int round = 0; round < 60; round++) {
                int number = round;
                threads.submit(() -> service.transaction(() -> addToAll(keys, number)));
            }
        }
        for (UUID key : keys) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(taken.of(key)).hasSize(80));
        }
        assertThat(service.parked()).isZero();
    }

    @Test
    void parksATooLargeRecordAtOnceWhileOthersGoOn() {
        UUID large = UUID.randomUUID();
        UUID healthy = UUID.randomUUID();
        service.transaction(
                () -> {
                    outbox(large, "x".repeat(2_000_000));
                    outbox(large, "behind");
                    outbox(healthy, "beside");
                });
        taken.awaits(healthy, "beside");
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(
                                                service.jdbc()
                                                        .sql(
                                                                "select parked_for from outbox"
                                                                        + " where key = ? and"
                                                                        + " parked_at is not null")
                                                        .param(large)
                                                        .query(String.class)
                                                        .list())
                                        .containsExactly("TOO_LARGE"));
        service.add(topic, large, "later");
        UUID next = UUID.randomUUID();
        service.add(topic, next, "1");
        taken.awaits(next, "1");
        assertThat(taken.of(large)).isEmpty();
        service.jdbc().sql("delete from outbox where key = ?").param(large).update();
    }

    @Test
    void isWokenByTheCommit() {
        Topic<UUID, MessageSettled> slow = Events.topic("relay-woken");
        broker.create(slow.name());
        Taken atOnce = new Taken();
        UUID key = UUID.randomUUID();
        try (Instance seldomLooking =
                Instance.on(Database.named("relay_woken"), broker, slow)
                        .handling(atOnce)
                        .with("delivery.relay.poll=1h")
                        .start()) {
            seldomLooking.add(slow, key, "1");
            atOnce.awaits(key, "1");
            seldomLooking.add(slow, key, "2");
            atOnce.awaits(key, "1", "2");
        }
    }

    @Test
    void findsWhatAnInstanceStoredThatRelaysNothing() {
        UUID key = UUID.randomUUID();
        try (Instance other =
                Instance.on(database, broker, topic).with("delivery.relay.enabled=false").start()) {
            other.add(topic, key, "1");
            taken.awaits(key, "1");
        }
    }

    @Test
    void storesNothingOutsideATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> outbox(UUID.randomUUID(), "alone"));
    }

    @Test
    void anotherInstanceTakesOverWhenTheHoldersConnectionDies() {
        UUID key = UUID.randomUUID();
        try (Instance other =
                Instance.on(database, broker, topic)
                        .with("delivery.relay.shards=1")
                        .with("delivery.relay.standby=200ms")
                        .start()) {
            service.add(topic, key, "1");
            taken.awaits(key, "1");
            database.endRelays();
            other.add(topic, key, "2");
            taken.awaits(key, "1", "2");
        }
        service.add(topic, key, "3");
        taken.awaits(key, "1", "2", "3");
    }

    private void outbox(UUID key, String label) {
        service.bean(Outbox.class).add(List.of(Events.outgoing(topic, key, label)));
    }

    /// Some of these transactions are rolled back after they were given their numbers.
    private void addToAll(List<UUID> keys, int round) {
        service.bean(Outbox.class)
                .add(
                        IntStream.range(0, 6)
                                .mapToObj(n -> keys.get((n + round) % keys.size()))
                                .map(key -> Events.outgoing(topic, key, "round " + round))
                                .toList());
        if (round % 3 == 0) {
            throw new IllegalStateException("rolled back by the test");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
