package health.ilium.delivery.consuming.kafka;

import health.ilium.delivery.parking.RawHeader;
import health.ilium.delivery.parking.RawRecord;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/// Takes Kafka's records over as they are.
final class PolledRecords {

    private PolledRecords() {}

    static List<RawRecord> of(List<ConsumerRecord<byte[], byte[]>> polled) {
        return polled.stream().map(PolledRecords::raw).toList();
    }

    private static RawRecord raw(ConsumerRecord<byte[], byte[]> polled) {
        List<RawHeader> headers = new ArrayList<>();
        for (Header header : polled.headers()) {
            headers.add(new RawHeader(header.key(), header.value()));
        }
        return new RawRecord(
                polled.topic(),
                polled.partition(),
                polled.offset(),
                polled.key(),
                polled.value(),
                headers);
    }
}
