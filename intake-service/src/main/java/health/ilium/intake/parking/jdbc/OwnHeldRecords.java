package health.ilium.intake.parking.jdbc;

import health.ilium.delivery.parking.LookingAtParked;
import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.Place;
import health.ilium.intake.parking.Content;
import health.ilium.intake.parking.Decided;
import health.ilium.intake.parking.HeldRecords;
import health.ilium.intake.parking.Line;
import health.ilium.intake.parking.Look;
import health.ilium.intake.parking.OpenedLine;
import health.ilium.intake.parking.ParkedLine;
import health.ilium.intake.parking.StatedReason;
import health.ilium.intake.parking.Station;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What this service holds back, in its own database.
@Component
class OwnHeldRecords implements HeldRecords {

    private final LookingAtParked looking;
    private final ParkedRecords records;

    OwnHeldRecords(LookingAtParked looking, ParkedRecords records) {
        this.looking = looking;
        this.records = records;
    }

    @Override
    public Station station() {
        return Station.INTAKE;
    }

    @Override
    public Look<List<ParkedLine>> lines() {
        return new Look.Seen<>(
                looking.keys().stream().map(key -> InOurWords.line(station(), key)).toList());
    }

    @Override
    public Look<OpenedLine> open(Line line) {
        return seen(
                looking.open(line.topic(), line.key())
                        .map(opened -> InOurWords.opened(station(), opened)));
    }

    @Override
    public Look<Content> read(Line line, long sequence) {
        return seen(looking.read(place(line, sequence)).map(InOurWords::content));
    }

    @Override
    public Decided replay(Line line, long sequence) {
        return decided(records.replay(place(line, sequence)));
    }

    @Override
    public Decided skip(Line line, long sequence, StatedReason reason) {
        return decided(records.skip(place(line, sequence), reason.text()));
    }

    private static Place place(Line line, long sequence) {
        return new Place(line.topic(), line.key(), sequence);
    }

    private static <T> Look<T> seen(Optional<T> found) {
        return found.<Look<T>>map(Look.Seen::new).orElseGet(Look.Nothing::new);
    }

    private static Decided decided(health.ilium.delivery.parking.Decided decided) {
        return switch (decided) {
            case DONE -> Decided.DONE;
            case NOT_WAITING -> Decided.NOT_WAITING;
        };
    }
}
