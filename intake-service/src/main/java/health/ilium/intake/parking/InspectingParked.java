package health.ilium.intake.parking;

import health.ilium.intake.access.Caller;
import java.time.InstantSource;
import java.util.List;

/// Shows what the services hold back.
public final class InspectingParked {

    private final Stations stations;
    private final ParkedActs acts;
    private final InstantSource clock;

    public InspectingParked(Stations stations, ParkedActs acts, InstantSource clock) {
        this.stations = stations;
        this.acts = acts;
        this.clock = clock;
    }

    /// One for each service, whether it answers or not.
    public List<AtStation> everywhere() {
        return stations.all().stream()
                .map(held -> new AtStation(held.station(), held.lines()))
                .toList();
    }

    public Look<OpenedLine> open(Line line) {
        return stations.at(line.station()).open(line);
    }

    /// Shows what a record says. That this person wanted to see it is kept before it is fetched.
    public Look<Content> read(Caller by, Line line, long sequence, StatedReason reason) {
        return switch (open(line)) {
            case Look.Away<OpenedLine> _ -> new Look.Away<>();
            case Look.Nothing<OpenedLine> _ -> new Look.Nothing<>();
            case Look.Seen<OpenedLine>(var opened) when !opened.holds(sequence) ->
                    new Look.Nothing<>();
            case Look.Seen<OpenedLine> _ -> {
                acts.record(
                        new ParkedAct(
                                clock.instant(),
                                ParkedAct.Kind.READ,
                                by.id(),
                                by.name(),
                                line,
                                sequence,
                                reason.text()));
                yield stations.at(line.station()).read(line, sequence);
            }
        };
    }

    public record AtStation(Station station, Look<List<ParkedLine>> lines) {}
}
