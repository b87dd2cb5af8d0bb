package health.ilium.schemas;

import java.util.List;
import org.apache.avro.Schema;

/// A topic and the events it carries. Records of one key stay in order.
///
/// @param name name of the topic on the broker
/// @param key type of the key
/// @param events schemas of the events, each registered under `<topic>-<record name>`
/// @param groups consumer groups, each with a dead-letter topic of its own
/// @param <K> type of the key
/// @param <V> common type of the events
public record Topic<K, V>(String name, Class<K> key, List<Schema> events, List<String> groups) {

    public Topic {
        events = List.copyOf(events);
        groups = List.copyOf(groups);
    }

    /// A topic outside the catalogue, which nobody consumes by the catalogue.
    public Topic(String name, Class<K> key, List<Schema> events) {
        this(name, key, events, List.of());
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

    /// One for each consumer group.
    public List<String> deadLetterTopics() {
        return groups.stream().map(this::deadLetterTopic).toList();
    }
}
