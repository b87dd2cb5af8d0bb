package health.ilium.notification.trial;

import health.ilium.delivery.consuming.Origin;
import health.ilium.delivery.consuming.Origins;
import health.ilium.delivery.outbox.Traces;
import health.ilium.delivery.tracing.otel.TracingConfiguration;
import health.ilium.notification.NotificationApplication;
import health.ilium.notification.message.SharedTime;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan("health.ilium.notification")
@ComponentScan(
        basePackages = "health.ilium.notification",
        excludeFilters = {
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = NotificationApplication.class),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.DatabaseTime")
        })
@ImportAutoConfiguration({
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    MailSenderAutoConfiguration.class
})
@Import(TracingConfiguration.class)
class TrialConfiguration {

    @Bean
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }

    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    SharedTime time(SettableClock clock) {
        return clock::instant;
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    InMemorySpanExporter spans() {
        return InMemorySpanExporter.create();
    }

    @Bean
    OpenTelemetry telemetry(InMemorySpanExporter spans) {
        return OpenTelemetrySdk.builder()
                .setTracerProvider(
                        SdkTracerProvider.builder()
                                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                                .build())
                .build();
    }

    @Bean
    Traces traces() {
        return key -> {
            Origin origin = Origins.of(key);
            return origin == null ? null : origin.traceparent();
        };
    }

    @Bean
    RecordedOutbox outbox() {
        return new RecordedOutbox();
    }

    @Bean
    @Order(0)
    WatchedProvider watchedEmail(DataSource dataSource) {
        return new WatchedProvider(dataSource);
    }
}
