package health.ilium.delivery;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.consuming.EventHandler;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.encoding.confluent.ConfluentEncoding;
import health.ilium.delivery.outbox.Outbox;
import health.ilium.schemas.Topic;
import health.ilium.schemas.confluent.SchemaRegistry;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A running instance of a service that is made of nothing but event delivery.
public final class Instance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Setup on(Database database, Broker broker, Topic<UUID, MessageSettled> topic) {
        return new Setup(database, broker, topic);
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// What a health indicator says, for example `broker`.
    public Status health(String indicator) {
        HealthIndicator found =
                context.getBean(indicator + "HealthIndicator", HealthIndicator.class);
        return Objects.requireNonNull(found.health()).getStatus();
    }

    public void transaction(Runnable work) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> work.run());
    }

    /// Stores one event for each label, all in one transaction.
    public void add(Topic<UUID, ?> topic, UUID key, String... labels) {
        transaction(
                () ->
                        bean(Outbox.class)
                                .add(
                                        List.of(labels).stream()
                                                .map(label -> Events.outgoing(topic, key, label))
                                                .toList()));
    }

    public long waiting() {
        return jdbc().sql("select count(*) from outbox").query(Long.class).single();
    }

    public long parked() {
        return jdbc().sql("select count(*) from parked_record").query(Long.class).single();
    }

    static List<String> labels(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {}

    /// What the service is told before it starts.
    public static final class Setup {

        private final Topic<UUID, MessageSettled> topic;
        private final List<String> properties = new ArrayList<>();
        private final MemoryRegistry registry = new MemoryRegistry();
        private @Nullable EventHandler<MessageSettled> handler;
        private @Nullable SpanExporter exporter;
        private boolean asksForIds;

        private Setup(Database database, Broker broker, Topic<UUID, MessageSettled> topic) {
            this.topic = topic;
            with("spring.datasource.url=" + database.url());
            with("spring.datasource.hikari.connection-timeout=2000");
            with("spring.datasource.hikari.initialization-fail-timeout=-1");
            with("spring.kafka.bootstrap-servers=" + broker.address());
            with("spring.application.name=test-service");
            with("spring.main.banner-mode=off");
            with("logging.level.org.apache.kafka=ERROR");
            with("logging.level.kafka=ERROR");
            with("logging.level.state=ERROR");
            // As in each service: these would add a stack trace to what is said in one line.
            with("logging.level.com.zaxxer.hikari.pool=ERROR");
            with("logging.level.org.springframework.transaction.support.TransactionTemplate=OFF");
            with("spring.flyway.enabled=false");
            with("delivery.metrics.refresh=0s");
        }

        public Setup with(String property) {
            properties.add(property);
            return this;
        }

        public Setup handling(EventHandler<MessageSettled> handled) {
            this.handler = handled;
            return this;
        }

        public Setup exportingTo(SpanExporter spans) {
            exporter = spans;
            return with("management.tracing.sampling.probability=1");
        }

        /// Looks the ids of the catalogue's schemas up in [#registry] as a service does, in the
        /// background after the start.
        public Setup askingForIds() {
            asksForIds = true;
            return this;
        }

        public MemoryRegistry registry() {
            return registry;
        }

        public Instance start() {
            return new Instance(
                    new SpringApplicationBuilder(Application.class)
                            .web(WebApplicationType.NONE)
                            .registerShutdownHook(false)
                            .properties(properties.toArray(String[]::new))
                            .initializers(context -> register((GenericApplicationContext) context))
                            .run());
        }

        private void register(GenericApplicationContext context) {
            if (asksForIds) {
                context.registerBean(SchemaRegistry.class, () -> registry);
            } else {
                ConfluentEncoding encoding = new ConfluentEncoding(registry, List.of(topic));
                encoding.step();
                context.registerBean(EventEncoding.class, () -> encoding);
            }
            SpanExporter spans = exporter;
            if (spans != null) {
                context.registerBean(SpanExporter.class, () -> spans);
            }
            EventHandler<MessageSettled> handled = handler;
            if (handled != null) {
                RootBeanDefinition subscription =
                        new RootBeanDefinition(
                                Subscription.class,
                                () -> new Subscription<>(topic, "test", handled));
                subscription.setTargetType(
                        ResolvableType.forClassWithGenerics(
                                Subscription.class, MessageSettled.class));
                context.registerBeanDefinition("subscription", subscription);
            }
        }
    }
}
