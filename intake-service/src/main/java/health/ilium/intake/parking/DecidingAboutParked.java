package health.ilium.intake.parking;

import health.ilium.intake.access.Caller;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Lets somebody have a parked record tried again, or given up. Who asked for it is kept first:
/// the service that holds the record may be another one, and may not answer.
public final class DecidingAboutParked {

    private final Stations stations;
    private final ParkedActs acts;
    private final InstantSource clock;

    public DecidingAboutParked(Stations stations, ParkedActs acts, InstantSource clock) {
        this.stations = stations;
        this.acts = acts;
        this.clock = clock;
    }

    public Decided replay(Caller by, Line line, long sequence) {
        keep(ParkedAct.Kind.REPLAY, by, line, sequence, null);
        return stations.at(line.station()).replay(line, sequence);
    }

    public Decided skip(Caller by, Line line, long sequence, StatedReason reason) {
        keep(ParkedAct.Kind.SKIP, by, line, sequence, reason.text());
        return stations.at(line.station()).skip(line, sequence, reason);
    }

    private void keep(
            ParkedAct.Kind kind, Caller by, Line line, long sequence, @Nullable String reason) {
        acts.record(
                new ParkedAct(clock.instant(), kind, by.id(), by.name(), line, sequence, reason));
    }
}
