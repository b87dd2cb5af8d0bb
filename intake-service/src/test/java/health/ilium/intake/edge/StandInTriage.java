package health.ilium.intake.edge;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import health.ilium.contract.AskedOf;
import health.ilium.contract.MissingItem;
import health.ilium.contract.Pathway;
import health.ilium.contract.PolicyReference;
import health.ilium.contract.TriageDecision;
import health.ilium.contract.TriageRequested;
import health.ilium.schemas.avro.PlainAvro;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// A triage service that always decides the same, and remembers what it was asked.
final class StandInTriage implements AutoCloseable {

    private final AtomicReference<TriageRequested> asked = new AtomicReference<>();
    private final Pathway pathway;
    private final HttpServer server;

    StandInTriage(Pathway pathway) {
        this.pathway = pathway;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.createContext("/internal/dry-runs", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    TriageRequested asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.set(
                new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema())
                        .decode(exchange.getRequestBody().readAllBytes()));
        byte[] answer =
                new PlainAvro<>(TriageDecision.class, TriageDecision.getClassSchema())
                        .encode(decision());
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private TriageDecision decision() {
        return TriageDecision.newBuilder()
                .setPathway(pathway)
                .setRoute(6)
                .setWhy("Something is missing.")
                .setCompleteness(50)
                .setProvisional(true)
                .setPolicy(new PolicyReference("si-joint", "2026.1", "00"))
                .setEngineVersion("1")
                .setInputHash("00")
                .setAsOf(LocalDate.parse("2026-11-22"))
                .setRules(List.of())
                .setMissing(List.of(new MissingItem("clinical.painSide", "R08", AskedOf.REFERRER)))
                .setNotice("Decision support, not clinically validated. The surgeon decides.")
                .build();
    }
}
