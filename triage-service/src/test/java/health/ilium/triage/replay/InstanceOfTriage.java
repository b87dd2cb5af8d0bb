package health.ilium.triage.replay;

import health.ilium.delivery.outbox.Outbox;
import health.ilium.triage.TriageApplication;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/// Triage in a process of its own that works on replays, for a test to kill.
final class InstanceOfTriage implements AutoCloseable {

    private final Process process;

    private InstanceOfTriage(Process process) {
        this.process = process;
    }

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(Alone.class).run(arguments);
    }

    static InstanceOfTriage start(EmbeddedPostgres postgres) throws IOException {
        var process =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InstanceOfTriage.class.getName(),
                        "--server.port=0",
                        "--ilium.service-token=secret",
                        "--triage.replay.poll=50ms",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.autoconfigure.exclude="
                                + "health.ilium.delivery.spring.DeliveryAutoConfiguration");
        return new InstanceOfTriage(
                process.redirectOutput(Redirect.DISCARD).redirectError(Redirect.INHERIT).start());
    }

    /// As `kill -9` does.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /// The whole service, but what event delivery would have given; no part of any other test.
    @TestConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan(
            basePackageClasses = TriageApplication.class,
            excludeFilters = {
                @Filter(TestConfiguration.class),
                @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = TriageApplication.class)
            })
    static class Alone {

        @Bean
        Outbox outbox() {
            return events -> {};
        }

        @Bean
        InstantSource clock() {
            return InstantSource.system();
        }
    }
}
