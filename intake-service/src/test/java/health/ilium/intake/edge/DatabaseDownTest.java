package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.edge.Client.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// PostgreSQL goes away and comes back while the service stays up.
class DatabaseDownTest {

    @TempDir Path data;

    @Test
    void refusesWithinTwoSecondsAndRecoversByItself() throws IOException {
        EmbeddedPostgres postgres = postgres(0);
        int postgresPort = postgres.getPort();
        try (ConfigurableApplicationContext service = service(postgres)) {
            int port =
                    service.getEnvironment()
                            .getRequiredProperty("local.server.port", Integer.class);
            Client practice = new Client(port, Edge.PRACTICE_TOKEN);
            assertThat(practice.submit(Bodies.thin()).status()).isEqualTo(201);

            postgres.close();
            practice.submit(Bodies.thin()); // meets the broken connections
            long before = System.nanoTime();
            Response refused = practice.submit(Bodies.thin());
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(Duration.ofSeconds(2));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.isProblem()).isTrue();
            assertThat(refused.header("Retry-After")).isNotEmpty();

            try (EmbeddedPostgres again = postgres(postgresPort)) {
                assertThat(again.getPort()).isEqualTo(postgresPort);
                Awaitility.await()
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> practice.submit(Bodies.thin()).status() == 201);
            }
        }
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port == 0 ? freePort() : port)
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static ConfigurableApplicationContext service(EmbeddedPostgres postgres) {
        return new SpringApplicationBuilder(Edge.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--ilium.service-token=for-tests",
                        "--ilium.link-secret=0123456789abcdef0123456789abcdef",
                        "--ilium.public-base-url=http://localhost");
    }
}
