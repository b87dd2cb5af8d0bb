package health.ilium.delivery.parking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Shows parked records to people: which wait, of which fields they are made, and, to who may see
/// that, what they say.
public final class LookingAtParked {

    /// Nobody reads more on one page.
    public static final int MOST_KEYS = 500;

    private static final int MOST_RECORDS = 20;

    private final ParkedKeys keys;
    private final Contents contents;

    public LookingAtParked(ParkedKeys keys, Contents contents) {
        this.keys = keys;
        this.contents = contents;
    }

    public List<ParkedKey> keys() {
        return keys.list(MOST_KEYS);
    }

    /// No value leaves it.
    public Optional<ParkedCase> open(String topic, UUID key) {
        return keys.find(topic, key)
                .map(
                        found ->
                                new ParkedCase(
                                        found,
                                        keys.records(topic, key, MOST_RECORDS).stream()
                                                .map(this::masked)
                                                .toList()));
    }

    /// With all values.
    public Optional<RecordContent> read(Place place) {
        return keys.record(place)
                .map(parked -> contents.shown(place.topic(), parked.raw().value()));
    }

    private ParkedCase.MaskedRecord masked(ParkedSummary summary) {
        Place place = new Place(summary.topic(), summary.key(), summary.sequence());
        RecordContent content =
                keys.record(place)
                        .map(parked -> contents.masked(place.topic(), parked.raw().value()))
                        .orElseGet(() -> RecordContent.without(RecordContent.Kind.NOT_NOW));
        return new ParkedCase.MaskedRecord(summary, content);
    }
}
