package health.ilium.schemas.confluent;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.avro.Schema;

/// Confluent's REST API, as far as it is needed.
final class RestSchemaRegistry implements SchemaRegistry {

    private final RegistryConnection connection;

    RestSchemaRegistry(RegistrySettings settings) {
        connection = new RegistryConnection(settings);
    }

    @Override
    public int register(String subject, Schema schema) {
        return connection
                .post("/subjects/" + segment(subject) + "/versions", body(schema))
                .map(answer -> answer.number("id"))
                .orElseThrow(() -> new RegistryRefused("No subject " + subject));
    }

    @Override
    public OptionalInt idOf(String subject, Schema schema) {
        return connection
                .post("/subjects/" + segment(subject), body(schema))
                .map(answer -> OptionalInt.of(answer.number("id")))
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public Optional<RegisteredSchema> latest(String subject) {
        return connection
                .get("/subjects/" + segment(subject) + "/versions/latest")
                .map(answer -> new RegisteredSchema(answer.number("id"), answer.text("schema")));
    }

    @Override
    public Optional<String> byId(int id) {
        return connection.get("/schemas/ids/" + id).map(answer -> answer.text("schema"));
    }

    @Override
    public void requireCompatibility(String subject, String level) {
        var answer = connection.put("/config/" + segment(subject), Map.of("compatibility", level));
        if (answer.isEmpty()) {
            throw new RegistryRefused("No compatibility can be set for " + subject);
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    private static Map<String, String> body(Schema schema) {
        return Map.of("schema", schema.toString());
    }

    private static String segment(String subject) {
        return URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
