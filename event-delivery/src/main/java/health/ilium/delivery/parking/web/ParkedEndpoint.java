package health.ilium.delivery.parking.web;

import health.ilium.delivery.parking.Decided;
import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.ParkedSummary;
import health.ilium.delivery.parking.Place;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/// `GET /actuator/parked` lists; `POST /actuator/parked/{topic}/{key}/{sequence}` with
/// `{"skipBecause": "…"}` skips, with `{}` replays. Which callers reach it is the service's
/// decision.
@Endpoint(id = "parked")
public final class ParkedEndpoint {

    private static final int MOST = 1_000;

    private final ParkedRecords records;

    public ParkedEndpoint(ParkedRecords records) {
        this.records = records;
    }

    @ReadOperation
    public List<ParkedSummary> list() {
        return records.list(MOST);
    }

    /// 200 when it was done, 409 when nothing at that place waits for an operator.
    @WriteOperation
    public WebEndpointResponse<Decided> decide(
            @Selector String topic,
            @Selector UUID key,
            @Selector long sequence,
            @Nullable String skipBecause) {
        Place place = new Place(topic, key, sequence);
        Decided decided =
                skipBecause == null || skipBecause.isBlank()
                        ? records.replay(place)
                        : records.skip(place, skipBecause);
        return new WebEndpointResponse<>(
                decided,
                switch (decided) {
                    case DONE -> WebEndpointResponse.STATUS_OK;
                    case NOT_WAITING -> 409;
                });
    }
}
