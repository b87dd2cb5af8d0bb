package health.ilium.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.delivery.parking.Decided;
import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.Place;
import health.ilium.schemas.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.GroupType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.QueryTimeoutException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsumingTest {

    private final Topic<UUID, MessageSettled> topic = Events.topic("consuming");
    private final Broker broker = Broker.shared();
    private final Database database = Database.named("consuming");
    private final Taken taken = new Taken();
    private Instance service;
    private Wire wire;
    private UUID key;

    @BeforeAll
    void start() {
        broker.create(topic.name(), topic.deadLetterTopic("test"));
        service =
                Instance.on(database, broker, topic)
                        .handling(taken)
                        .with("delivery.parking.attempts=3")
                        .with("delivery.parking.first-retry=200ms")
                        .with("delivery.parking.poll=50ms")
                        .start();
        wire = new Wire(broker, topic);
    }

    @AfterAll
    void stop() {
        wire.close();
        service.close();
    }

    @BeforeEach
    void withoutTrouble() {
        taken.first(_ -> {});
        key = UUID.randomUUID();
    }

    @Test
    void skipsWhatItHasSeen() {
        wire.good(key, 1);
        wire.good(key, 2);
        wire.good(key, 1);
        wire.good(key, 2);
        wire.good(key, 3);
        taken.awaits(key, "1", "2", "3");
    }

    @Test
    void parksWhatComesTooEarlyAndTakesItInOrderOnceTheMissingOneIsThere() {
        wire.good(key, 1);
        wire.good(key, 3);
        wire.good(key, 4);
        await().untilAsserted(() -> assertThat(parkedOf(key)).isEqualTo(2));
        wire.good(key, 2);
        taken.awaits(key, "1", "2", "3", "4");
        await().untilAsserted(() -> assertThat(parkedOf(key)).isZero());
    }

    @Test
    void letsOneFailingKeyWaitWhileOthersGoOn() {
        UUID healthy = UUID.randomUUID();
        AtomicInteger failures = new AtomicInteger();
        taken.first(
                event -> {
                    boolean poisoned = event.key().equals(key) && event.sequence() == 2;
                    if (poisoned && failures.incrementAndGet() < 4) {
                        throw new ImpossibleContent("milestone");
                    }
                });
        for (int sequence = 1; sequence <= 3; sequence++) {
            wire.good(key, sequence);
            wire.good(healthy, sequence);
        }
        taken.awaits(healthy, "1", "2", "3");
        taken.awaits(key, "1", "2", "3");
        assertThat(failures).hasValueGreaterThanOrEqualTo(4);
    }

    @Test
    void survivesErrorsOfAHandler() {
        UUID healthy = UUID.randomUUID();
        taken.first(
                event -> {
                    if (event.key().equals(key)) {
                        throw new AssertionError();
                    }
                });
        wire.good(key, 1);
        wire.good(healthy, 1);
        taken.awaits(healthy, "1");
        taken.first(_ -> {});
        taken.awaits(key, "1");
    }

    @Test
    void waitsForAnOperatorWhenTryingDoesNotHelp() {
        taken.first(event -> refuse(event.key().equals(key) && event.sequence() == 1));
        wire.good(key, 1);
        wire.good(key, 2);
        Place first = new Place(topic.name(), key, 1);
        ParkedRecords parked = service.bean(ParkedRecords.class);
        assertThat(parked.skip(new Place(topic.name(), key, 2), "not its turn"))
                .isEqualTo(Decided.NOT_WAITING);
        await().untilAsserted(() -> assertThat(stopped(key)).isEqualTo(1));
        assertThat(taken.of(key)).isEmpty();
        await().untilAsserted(() -> assertThat(deadLettersOf(key)).isEqualTo(1));
        assertThat(parked.replay(first)).isEqualTo(Decided.DONE);
        await().untilAsserted(() -> assertThat(deadLettersOf(key)).isEqualTo(2));
        await().untilAsserted(() -> assertThat(stopped(key)).isEqualTo(1));
        assertThat(parked.skip(first, "entered by hand")).isEqualTo(Decided.DONE);
        taken.awaits(key, "2");
    }

    @Test
    void goesOnWithoutAnEventThatNeverCameOnceAnOperatorSaysWhy() {
        wire.good(key, 2);
        await().untilAsserted(() -> assertThat(parkedOf(key)).isEqualTo(1));
        assertThat(taken.of(key)).isEmpty();

        Place lost = new Place(topic.name(), key, 1);
        assertThat(service.bean(ParkedRecords.class).skip(lost, "lost with its broker"))
                .isEqualTo(Decided.DONE);

        taken.awaits(key, "2");
        assertThat(
                        service.jdbc()
                                .sql("select reason from skipped_record where key = ?")
                                .param(key)
                                .query(String.class)
                                .list())
                .containsExactly("lost with its broker");
    }

    @Test
    void takesABacklogInFromTheStartAndInFewTransactions() {
        Topic<UUID, MessageSettled> waiting = Events.topic("consuming-backlog");
        broker.create(waiting.name());
        Set<UUID> keys = ConcurrentHashMap.newKeySet();
        AtomicInteger transactions = new AtomicInteger();
        try (Wire backlog = new Wire(broker, waiting)) {
            for (int referral = 0; referral < 300; referral++) {
                backlog.good(UUID.randomUUID(), 1);
            }
        }
        try (Instance _ =
                Instance.on(Database.named("consuming_backlog"), broker, waiting)
                        .handling(
                                events -> {
                                    transactions.incrementAndGet();
                                    events.forEach(event -> keys.add(event.key()));
                                })
                        .start()) {
            await().atMost(Duration.ofSeconds(40)).until(() -> keys.size() == 300);
        }
        assertThat(transactions).hasValueLessThan(30);
    }

    @Test
    void isADynamicMemberOfAGroupThatTheBrokerBalances() throws Exception {
        wire.good(key, 1);
        taken.awaits(key, "1");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            ConsumerGroupDescription group =
                    Objects.requireNonNull(
                                    admin.describeConsumerGroups(List.of("test"))
                                            .describedGroups()
                                            .get("test"))
                            .get();
            assertThat(group.type()).isEqualTo(GroupType.CONSUMER);
            assertThat(group.members()).allMatch(member -> member.groupInstanceId().isEmpty());
        }
    }

    @Test
    void takesAPollInAgainWhileTheDatabaseIsInTrouble() {
        AtomicInteger failures = new AtomicInteger();
        taken.first(
                event -> {
                    if (event.key().equals(key) && failures.incrementAndGet() < 8) {
                        throw new QueryTimeoutException("slow");
                    }
                });
        wire.good(key, 1);
        taken.awaits(key, "1");
        assertThat(parkedOf(key)).isZero();
    }

    @Test
    void pausesWithoutParkingWhileTheDatabaseIsAway() {
        wire.good(key, 1);
        taken.awaits(key, "1");
        long parked = service.parked();
        database.refuseConnections();
        wire.good(key, 2);
        wire.good(key, 3);
        await().during(Duration.ofSeconds(4))
                .untilAsserted(() -> assertThat(taken.of(key)).containsExactly("1"));
        database.allowConnections();
        taken.awaits(key, "1", "2", "3");
        assertThat(service.parked()).isEqualTo(parked);
    }

    @Test
    void neverStrandsAKeyBetweenListenerAndRetry() {
        Set<Long> failed = ConcurrentHashMap.newKeySet();
        taken.first(event -> refuse(event.sequence() % 3 == 0 && failed.add(event.sequence())));
        String[] expected = Instance.labels(60).toArray(String[]::new);
        for (int sequence = 1; sequence <= expected.length; sequence++) {
            wire.good(key, sequence);
        }
        taken.awaits(key, expected);
    }

    private static void refuse(boolean yes) {
        if (yes) {
            throw new IllegalStateException("refused by the test");
        }
    }

    private long parkedOf(UUID which) {
        return count("select count(*) from parked_record where key = ?", which);
    }

    private long stopped(UUID which) {
        return count(
                "select count(*) from parked_record where key = ? and next_try is null", which);
    }

    private long deadLettersOf(UUID which) {
        return wire.read(topic.deadLetterTopic("test")).stream()
                .filter(letter -> which.toString().equals(new String(letter.key(), UTF_8)))
                .count();
    }

    private long count(String sql, UUID which) {
        return service.jdbc().sql(sql).param(which).query(Long.class).single();
    }
}
