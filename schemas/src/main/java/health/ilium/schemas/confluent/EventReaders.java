package health.ilium.schemas.confluent;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/// The reader for each schema id, found in the registry when the first record with it arrives.
/// Ids that the registry does not know are not remembered: they may be registered later.
final class EventReaders {

    private final ConcurrentMap<Integer, EventReader> byId = new ConcurrentHashMap<>();
    private final SchemaRegistry registry;
    private final Function<Schema, EventReader> readerOf;

    /// @param readerOf the reader for a writer's schema; throws [UnreadableRecord]
    EventReaders(SchemaRegistry registry, Function<Schema, EventReader> readerOf) {
        this.registry = registry;
        this.readerOf = readerOf;
    }

    EventReader forId(int id) {
        var known = byId.get(id);
        return known != null ? known : learn(id, written(id));
    }

    EventReader learn(int id, Schema written) {
        return byId.computeIfAbsent(id, any -> readerOf.apply(written));
    }

    private Schema written(int id) {
        var text =
                registry.byId(id)
                        .orElseThrow(() -> new UnreadableRecord("No schema has the id " + id));
        try {
            return new Schema.Parser().parse(text);
        } catch (SchemaParseException e) {
            throw new UnreadableRecord("The schema " + id + " is not in Avro", e);
        }
    }
}
