package health.ilium.delivery.parking.web;

import health.ilium.delivery.parking.LookingAtParked;
import health.ilium.delivery.parking.ParkedCase;
import health.ilium.delivery.parking.ParkedKey;
import health.ilium.delivery.parking.Place;
import health.ilium.delivery.parking.RecordContent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;

/// For another service that shows parked records to people: `GET /actuator/parkedcases` which keys
/// wait, `…/{topic}/{key}` their records without values, `…/{topic}/{key}/{sequence}` one of them
/// with its values, PATIENT DATA. To be exposed only where nobody but services gets in.
@Endpoint(id = "parkedcases")
public final class ParkedCasesEndpoint {

    private final LookingAtParked looking;

    public ParkedCasesEndpoint(LookingAtParked looking) {
        this.looking = looking;
    }

    @ReadOperation
    public List<ParkedKey> keys() {
        return looking.keys();
    }

    /// 404 when nothing of the key waits.
    @ReadOperation
    public @Nullable ParkedCase open(@Selector String topic, @Selector UUID key) {
        return looking.open(topic, key).orElse(null);
    }

    /// 404 when nothing waits there.
    @ReadOperation
    public @Nullable RecordContent read(
            @Selector String topic, @Selector UUID key, @Selector long sequence) {
        return looking.read(new Place(topic, key, sequence)).orElse(null);
    }
}
