package health.ilium.delivery.parking.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.delivery.parking.Decided;
import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.ParkedSummary;
import health.ilium.delivery.parking.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParkedEndpointTest {

    private final UUID key = UUID.randomUUID();
    private final List<String> asked = new ArrayList<>();
    private Decided decided = Decided.DONE;
    private final ParkedEndpoint endpoint = new ParkedEndpoint(new Asked());

    @Test
    void skipsForAReason() {
        assertThat(decide("entered by hand")).isEqualTo(200);
        assertThat(asked).containsExactly("skip " + place() + " entered by hand");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void replaysWithoutOne(@Nullable String reason) {
        assertThat(decide(reason)).isEqualTo(200);
        assertThat(asked).containsExactly("replay " + place());
    }

    @Test
    void saysThatNothingWaitsThere() {
        decided = Decided.NOT_WAITING;
        assertThat(decide(null)).isEqualTo(409);
        assertThat(decide("entered by hand")).isEqualTo(409);
    }

    private int decide(@Nullable String skipBecause) {
        return endpoint.decide("topic", key, 3, skipBecause).getStatus();
    }

    private Place place() {
        return new Place("topic", key, 3);
    }

    private final class Asked implements ParkedRecords {

        @Override
        public List<ParkedSummary> list(int atMost) {
            return List.of();
        }

        @Override
        public Decided replay(Place place) {
            asked.add("replay " + place);
            return decided;
        }

        @Override
        public Decided skip(Place place, String reason) {
            asked.add("skip " + place + " " + reason);
            return decided;
        }
    }
}
