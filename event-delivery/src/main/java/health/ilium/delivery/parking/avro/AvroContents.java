package health.ilium.delivery.parking.avro;

import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.parking.Contents;
import health.ilium.delivery.parking.RecordContent;
import health.ilium.delivery.parking.RecordContent.Kind;
import health.ilium.delivery.working.Faults;
import health.ilium.schemas.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/// Looks into the events of known topics.
public final class AvroContents implements Contents {

    private final EventEncoding encoding;
    private final List<? extends Topic<?, ?>> topics;

    public AvroContents(EventEncoding encoding, List<? extends Topic<?, ?>> topics) {
        this.encoding = encoding;
        this.topics = List.copyOf(topics);
    }

    @Override
    public RecordContent masked(String topic, byte @Nullable [] record) {
        return content(topic, record, event -> FieldNames.of(event.getSchema()));
    }

    @Override
    public RecordContent shown(String topic, byte @Nullable [] record) {
        return content(topic, record, FieldValues::of);
    }

    private RecordContent content(
            String topic,
            byte @Nullable [] record,
            Function<IndexedRecord, List<RecordContent.Field>> fields) {
        try {
            return decoded(topic, record)
                    .map(
                            event ->
                                    new RecordContent(
                                            Kind.EVENT,
                                            event.getSchema().getName(),
                                            fields.apply(event)))
                    .orElseGet(() -> RecordContent.without(Kind.UNREADABLE));
        } catch (RuntimeException | StackOverflowError fault) {
            return RecordContent.without(Faults.isPassing(fault) ? Kind.NOT_NOW : Kind.UNREADABLE);
        }
    }

    private Optional<IndexedRecord> decoded(String name, byte @Nullable [] record) {
        return topics.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .map(topic -> (IndexedRecord) encoding.decode(topic, record));
    }
}
