package health.ilium.delivery.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.Broker;
import health.ilium.delivery.Database;
import health.ilium.delivery.Events;
import health.ilium.delivery.Instance;
import health.ilium.delivery.Taken;
import health.ilium.delivery.Wire;
import health.ilium.delivery.outbox.Outbox;
import health.ilium.schemas.Topic;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A service that consumes a topic and writes to it again, as seen by whoever collects its spans.
class TracesTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String STEP = "b7ad6b7169203331";

    private static final Topic<UUID, MessageSettled> TOPIC = Events.topic("traces");
    private static final String STEP_OF_TOPIC = "traces process";
    private static final InMemorySpanExporter EXPORTED = InMemorySpanExporter.create();
    private static final Taken TAKEN = new Taken();

    @AutoClose private static Instance service;
    @AutoClose private static Wire wire;

    private final UUID key = UUID.randomUUID();

    @BeforeAll
    static void start() {
        Broker broker = Broker.shared();
        broker.create(TOPIC.name());
        service =
                Instance.on(Database.named("traces"), broker, TOPIC)
                        .handling(TAKEN)
                        .exportingTo(EXPORTED)
                        .with("management.opentelemetry.tracing.export.schedule-delay=20ms")
                        .start();
        wire = new Wire(broker, TOPIC);
    }

    @BeforeEach
    void answer() {
        flush();
        EXPORTED.reset();
        TAKEN.first(
                received -> {
                    if (!received.event().getMilestone().equals("told")) {
                        service.bean(Outbox.class)
                                .add(List.of(Events.outgoing(TOPIC, key, "told")));
                    }
                });
    }

    @Test
    void goOnFromTheRecordThatCameToTheRecordsThatFollow() {
        wire.traced(key, 1, "00-%s-%s-01".formatted(TRACE, STEP));

        SpanData step = awaitSpan(STEP_OF_TOPIC);
        assertThat(step.getTraceId()).isEqualTo(TRACE);
        assertThat(step.getParentSpanId()).isEqualTo(STEP);
        assertThat(step.getKind()).isEqualTo(SpanKind.CONSUMER);
        assertThat(awaitTold())
                .containsEntry("traceparent", "00-%s-%s-01".formatted(TRACE, step.getSpanId()));
    }

    @Test
    void goOnUnrecordedWhereTheyAreNotSampled() {
        String unsampled = "00-%s-%s-00".formatted(TRACE, STEP);
        wire.traced(key, 1, unsampled);

        assertThat(awaitTold()).containsEntry("traceparent", unsampled);
        flush();
        assertThat(EXPORTED.getFinishedSpanItems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Canaria", "00-0af7651916cd43dd8448eb211c80319c"})
    void areNoneWhereTheHeaderCannotBeRead(String header) {
        wire.traced(key, 1, header);

        assertThat(awaitTold()).doesNotContainKey("traceparent");
    }

    @Test
    void beginWithWhatTheThreadIsDoing() {
        Span request = tracer().spanBuilder("POST").startSpan();
        try (Scope current = request.makeCurrent()) {
            service.add(TOPIC, key, "told");
        } finally {
            request.end();
        }

        assertThat(awaitTold().get("traceparent")).contains(request.getSpanContext().getTraceId());
    }

    @Test
    void sayThatAHandlerFailedButNotWhy() {
        TAKEN.first(
                _ -> {
                    throw new IllegalStateException("Canaria Zyzzyx");
                });
        wire.traced(key, 1, "00-%s-%s-01".formatted(TRACE, STEP));

        SpanData step = awaitSpan(STEP_OF_TOPIC);
        assertThat(step.getStatus()).isEqualTo(StatusData.create(StatusCode.ERROR, ""));
        assertThat(step.toString()).doesNotContain("Canaria");
    }

    @Test
    void tellNothingThatLibrariesPutIntoThem() {
        Span request =
                tracer().spanBuilder("http get /p/{token}")
                        .setAttribute("uri", "/p/{token}")
                        .setAttribute("http.url", "/p/secret")
                        .startSpan();
        request.recordException(new IllegalStateException("Canaria"));
        request.setStatus(StatusCode.ERROR, "Canaria");
        request.addEvent("Canaria");
        request.end();

        SpanData told = awaitSpan("http get /p/{token}");
        assertThat(told.getAttributes().asMap()).hasSize(1);
        assertThat(told.getEvents()).isEmpty();
        assertThat(told.getStatus().getDescription()).isEmpty();
    }

    private static Tracer tracer() {
        return service.bean(OpenTelemetry.class).getTracer("test");
    }

    private static void flush() {
        service.bean(SdkTracerProvider.class).forceFlush().join(10, SECONDS);
    }

    private static SpanData awaitSpan(String name) {
        await().until(
                        () ->
                                EXPORTED.getFinishedSpanItems().stream()
                                        .anyMatch(span -> span.getName().equals(name)));
        return EXPORTED.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> awaitTold() {
        return await().until(
                        () ->
                                wire.read(TOPIC.name()).stream()
                                        .map(TracesTest::headers)
                                        .filter(it -> (key + "/told").equals(it.get("ce_id")))
                                        .toList(),
                        told -> !told.isEmpty())
                .getFirst();
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .collect(Collectors.toMap(Header::key, it -> new String(it.value(), UTF_8)));
    }
}
