package health.ilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.schemas.Topic;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartingTest {

    @Test
    void startsWithoutABrokerAndBecomesReadyOnceItIsThere() {
        Broker broker = Broker.own();
        Topic<UUID, MessageSettled> topic = Events.topic("starting");
        broker.create(topic.name());
        broker.stop();
        Taken taken = new Taken();
        UUID key = UUID.randomUUID();
        try (Instance service =
                Instance.on(Database.named("starting"), broker, topic).handling(taken).start()) {
            service.add(topic, key, "1");
            assertThat(status(service)).isEqualTo("DOWN DOWN");
            broker.start();
            taken.awaits(key, "1");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(status(service)).isEqualTo("UP UP"));
        } finally {
            broker.stop();
        }
    }

    @Test
    void waitsForADatabaseThatIsNotThereYetAndSaysSoOnce(CapturedOutput log) throws Exception {
        Broker broker = Broker.shared();
        Topic<UUID, MessageSettled> topic = Events.topic("starting-database");
        broker.create(topic.name());
        Database database = Database.named("starting_database");
        Taken taken = new Taken();
        UUID key = UUID.randomUUID();
        database.refuseConnections();
        CompletableFuture<Instance> starting =
                CompletableFuture.supplyAsync(
                        () -> Instance.on(database, broker, topic).handling(taken).start());

        await().atMost(Duration.ofSeconds(20))
                .until(() -> log.getAll().contains("The database takes no connection"));
        await().during(Duration.ofSeconds(5)).until(() -> !starting.isDone());
        database.allowConnections();

        try (Instance service = starting.get()) {
            service.add(topic, key, "1");
            taken.awaits(key, "1");
        }
        assertThat(log.getAll().lines().filter(line -> line.contains("takes no connection")))
                .hasSize(1);
        assertThat(log.getAll()).doesNotContain("\tat ");
    }

    private static String status(Instance service) {
        return service.health("broker") + " " + service.health("consumers");
    }
}
