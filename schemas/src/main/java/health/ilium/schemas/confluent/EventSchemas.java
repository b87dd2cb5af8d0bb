package health.ilium.schemas.confluent;

import health.ilium.schemas.Topic;
import health.ilium.schemas.avro.ContractModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;

/// This build's schemas by the names, former ones included, that writers may know them under.
final class EventSchemas {

    private final Map<String, Schema> byName = new HashMap<>();

    EventSchemas(Collection<? extends Topic<?, ?>> topics) {
        for (var topic : topics) {
            for (var event : topic.events()) {
                byName.put(event.getFullName(), event);
                event.getAliases().forEach(former -> byName.putIfAbsent(former, event));
            }
        }
    }

    EventReader readerOf(Schema written) {
        if (written.getType() != Schema.Type.RECORD) {
            throw new UnreadableRecord("A " + written.getName() + " instead of an event");
        }
        var wanted = byName.get(written.getFullName());
        if (wanted == null) {
            throw new UnreadableRecord("No event is called " + written.getFullName());
        }
        return new EventReader(wanted, ContractModel.reader(written, wanted));
    }
}
