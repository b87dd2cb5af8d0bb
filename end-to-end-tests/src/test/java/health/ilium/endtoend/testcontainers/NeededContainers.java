package health.ilium.endtoend.testcontainers;

import health.ilium.endtoend.Component;
import health.ilium.endtoend.docker.Container;
import health.ilium.endtoend.docker.Docker;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Port;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/// What Ilium needs, from official images. Each has one port of this machine for good, because the
/// engine would give it another one whenever it is ended and started again.
final class NeededContainers implements AutoCloseable {

    private static final Map<String, String> BROKER_SETTINGS =
            Map.of(
                    "KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false",
                    "KAFKA_GROUP_CONSUMER_MIN_SESSION_TIMEOUT_MS", "6000",
                    "KAFKA_GROUP_CONSUMER_SESSION_TIMEOUT_MS", "6000",
                    "KAFKA_GROUP_CONSUMER_MIN_HEARTBEAT_INTERVAL_MS", "1000",
                    "KAFKA_GROUP_CONSUMER_HEARTBEAT_INTERVAL_MS", "1500");

    private final Docker docker = new Docker(Path.of("."));
    private final Network network = Network.newNetwork();
    private final PostgreSQLContainer postgres;
    private final KafkaContainer kafka;
    private final GenericContainer<?> registry;
    private final GenericContainer<?> mail;

    NeededContainers(Addresses addresses, String password) {
        postgres =
                new PostgreSQLContainer("postgres:18")
                        .withNetwork(network)
                        .withNetworkAliases("postgres")
                        .withDatabaseName("postgres")
                        .withUsername("postgres")
                        .withPassword(password)
                        // else Testcontainers turns fsync off, and a kill would lose what was
                        // committed
                        .withCommand("postgres");
        kafka = new KafkaContainer("apache/kafka:4.2.2").withEnv(BROKER_SETTINGS);
        registry =
                new GenericContainer<>(image("apicurio/apicurio-registry:3.3.3"))
                        .withNetwork(network)
                        .withExposedPorts(8080)
                        .withEnv(registrySettings(password))
                        .waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects").forPort(8080));
        mail =
                new GenericContainer<>(image("greenmail/standalone:2.1.13"))
                        .withExposedPorts(3025, 8080)
                        .waitingFor(Wait.forHttp("/api/service/readiness").forPort(8080));
        bind(postgres, addresses.port(Port.POSTGRES), 5432);
        bind(kafka, addresses.port(Port.KAFKA), 9092);
        bind(registry, addresses.port(Port.REGISTRY), 8080);
        mail.setPortBindings(
                List.of(
                        binding(addresses.port(Port.SMTP), 3025),
                        binding(addresses.port(Port.MAIL), 8080)));
    }

    void startAllButTheRegistry() {
        Startables.deepStart(postgres, kafka, mail).join();
    }

    /// Its database has to be there.
    void startRegistry() {
        registry.start();
    }

    Container of(Component component) {
        return new Container(
                docker,
                switch (component) {
                    case DATABASE -> postgres.getContainerId();
                    case BROKER -> kafka.getContainerId();
                    case REGISTRY -> registry.getContainerId();
                    case INTAKE, TRIAGE, NOTIFICATION ->
                            throw new IllegalArgumentException(component + " is a process");
                });
    }

    @Override
    public void close() {
        List.of(registry, mail, kafka, postgres).forEach(GenericContainer::stop);
        network.close();
    }

    private static Map<String, String> registrySettings(String password) {
        return Map.of(
                "APICURIO_STORAGE_KIND", "sql",
                "APICURIO_STORAGE_SQL_KIND", "postgresql",
                "APICURIO_DATASOURCE_URL", "jdbc:postgresql://postgres:5432/registry",
                "APICURIO_DATASOURCE_USERNAME", "registry",
                "APICURIO_DATASOURCE_PASSWORD", password,
                "APICURIO_DATASOURCE_JDBC_INITIAL_SIZE", "1",
                "APICURIO_DATASOURCE_JDBC_MIN_SIZE", "1",
                "APICURIO_DATASOURCE_JDBC_MAX_SIZE", "4");
    }

    private static DockerImageName image(String name) {
        return DockerImageName.parse(name);
    }

    private static void bind(GenericContainer<?> container, int port, int inside) {
        container.setPortBindings(List.of(binding(port, inside)));
    }

    private static String binding(int port, int inside) {
        return "127.0.0.1:%d:%d".formatted(port, inside);
    }
}
