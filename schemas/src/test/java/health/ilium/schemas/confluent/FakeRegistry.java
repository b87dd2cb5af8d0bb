package health.ilium.schemas.confluent;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.avro.Schema;

/// A registry in memory that speaks Confluent's REST API over HTTP, under a path as Apicurio does.
final class FakeRegistry implements AutoCloseable {

    /// Something else answers in the registry's place with this status; 0: nothing does.
    volatile int disturbedBy;

    /// Requests so far, as `GET /schemas/ids/1`.
    final List<String> requests = new CopyOnWriteArrayList<>();

    final Map<String, String> compatibility = new LinkedHashMap<>();
    private final List<Schema> schemas = new ArrayList<>();
    private final Map<String, List<Integer>> subjects = new LinkedHashMap<>();
    private final JsonMapper json = new JsonMapper();
    private final HttpServer server;

    FakeRegistry() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.createContext("/apis/ccompat/v7", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/apis/ccompat/v7";
    }

    SchemaRegistry client() {
        return SchemaRegistry.at(RegistrySettings.at(url()));
    }

    /// The schema's id, in the subject from now on.
    synchronized int add(String subject, Schema schema) {
        if (!schemas.contains(schema)) {
            schemas.add(schema);
        }
        var id = schemas.indexOf(schema) + 1;
        var versions = subjects.computeIfAbsent(subject, any -> new ArrayList<>());
        if (!versions.contains(id)) {
            versions.add(id);
        }
        return id;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().replace("/apis/ccompat/v7", "");
        requests.add(exchange.getRequestMethod() + " " + path);
        if (disturbedBy != 0) {
            answer(exchange, disturbedBy, Map.of("message", "not me"));
            return;
        }
        var body = exchange.getRequestBody().readAllBytes();
        var sent = body.length == 0 ? Map.<String, String>of() : json.readValue(body, Map.class);
        var parts = path.substring(1).split("/", -1);
        var request = exchange.getRequestMethod() + " " + parts[0] + " " + parts.length;
        switch (request) {
            case "POST subjects 3" ->
                    answer(exchange, 200, Map.of("id", add(parts[1], parsed(sent))));
            case "POST subjects 2" -> lookUp(exchange, parts[1], parsed(sent));
            case "GET subjects 4" -> latest(exchange, parts[1]);
            case "GET schemas 3" -> byId(exchange, Integer.parseInt(parts[2]));
            case "PUT config 2" -> {
                compatibility.put(parts[1], (String) sent.get("compatibility"));
                answer(exchange, 200, sent);
            }
            default -> answer(exchange, 404, Map.of("error_code", 404, "message", "not found"));
        }
    }

    private void lookUp(HttpExchange exchange, String subject, Schema schema) throws IOException {
        var id = schemas.indexOf(schema) + 1;
        var versions = subjects.getOrDefault(subject, List.of());
        if (versions.isEmpty()) {
            unknown(exchange, 40401);
        } else if (versions.contains(id)) {
            described(exchange, subject, versions.indexOf(id));
        } else {
            unknown(exchange, 40403);
        }
    }

    private void latest(HttpExchange exchange, String subject) throws IOException {
        var versions = subjects.getOrDefault(subject, List.of());
        if (versions.isEmpty()) {
            unknown(exchange, 40401);
        } else {
            described(exchange, subject, versions.size() - 1);
        }
    }

    private void described(HttpExchange exchange, String subject, int index) throws IOException {
        var id = subjects.getOrDefault(subject, List.of()).get(index);
        var text = schemas.get(id - 1).toString();
        answer(
                exchange,
                200,
                Map.of("subject", subject, "version", index + 1, "id", id, "schema", text));
    }

    private void byId(HttpExchange exchange, int id) throws IOException {
        if (id > schemas.size()) {
            unknown(exchange, 40403);
        } else {
            answer(exchange, 200, Map.of("schema", schemas.get(id - 1).toString()));
        }
    }

    private void unknown(HttpExchange exchange, int code) throws IOException {
        answer(exchange, 404, Map.of("error_code", code, "message", "unknown"));
    }

    private void answer(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/vnd.schemaregistry.v1+json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Schema parsed(Map<?, ?> sent) {
        return new Schema.Parser().parse((String) sent.get("schema"));
    }
}
