package health.ilium.intake.worklist;

import java.time.Instant;
import java.util.UUID;

/// Who took cases out of the system as a file.
public interface Exports {

    /// @param query of the worklist's URL
    void record(UUID person, String name, Instant at, String query, int cases);
}
