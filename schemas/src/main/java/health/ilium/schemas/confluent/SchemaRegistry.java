package health.ilium.schemas.confluent;

import java.util.Optional;
import java.util.OptionalInt;
import org.apache.avro.Schema;

/// Gives every schema a number. Every method throws [RegistryUnavailable] when there is no answer.
public interface SchemaRegistry extends AutoCloseable {

    /// A registry that speaks Confluent's REST API.
    static SchemaRegistry at(RegistrySettings settings) {
        return new RestSchemaRegistry(settings);
    }

    /// Registers a schema as the newest of its subject, or finds it there. Throws
    /// [RegistryRefused] when it is incompatible with the earlier ones.
    int register(String subject, Schema schema);

    /// Id of exactly this schema in the subject; empty when it is not registered there.
    OptionalInt idOf(String subject, Schema schema);

    Optional<RegisteredSchema> latest(String subject);

    /// Text of a schema; empty when the registry is there and does not know the id.
    Optional<String> byId(int id);

    /// Sets what the registry checks when the next schema of the subject is registered, for
    /// example `BACKWARD_TRANSITIVE`.
    void requireCompatibility(String subject, String level);

    @Override
    default void close() {}
}
