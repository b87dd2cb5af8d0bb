package health.ilium.intake.access;

import java.util.List;
import java.util.UUID;

/// The practices that refer.
public interface Practices {

    boolean known(UUID id);

    /// All of them, by name.
    List<Practice> all();

    /// A practice that refers.
    record Practice(UUID id, String name) {}
}
