package health.ilium.schemas;

import java.util.List;
import org.apache.avro.Schema;

/// A topic and the events it carries. Records of one key stay in order.
///
/// @param name name of the topic on the broker
/// @param key type of the key
/// @param events schemas of the events, each registered under `<topic>-<record name>`
/// @param <K> type of the key
/// @param <V> common type of the events
public record Topic<K, V>(String name, Class<K> key, List<Schema> events) {

    public Topic {
        events = List.copyOf(events);
    }

    /// Name under which the registry keeps the versions of an event's schema.
    public String subject(Schema event) {
        return name + "-" + event.getFullName();
    }

    public boolean carries(Schema event) {
        return events.contains(event);
    }

    /// Where a consumer group puts records that it cannot take, with their original bytes.
    public String deadLetterTopic(String group) {
        return name + "." + group + ".dlt";
    }
}
