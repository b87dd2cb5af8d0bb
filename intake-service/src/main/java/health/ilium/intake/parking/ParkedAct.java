package health.ilium.intake.parking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that somebody is about to do with a parked record.
///
/// @param reason null where none is asked for
public record ParkedAct(
        Instant at,
        Kind kind,
        UUID person,
        String name,
        Line line,
        long sequence,
        @Nullable String reason) {

    public enum Kind {
        READ,
        REPLAY,
        SKIP
    }
}
