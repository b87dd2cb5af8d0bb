package health.ilium.intake.worklist;

import java.util.List;
import java.util.UUID;

/// Queues with their filters that somebody gave a name.
public interface SavedViews {

    List<SavedView> of(UUID person);

    /// One with the same name is replaced.
    void save(UUID person, SavedView view);

    void forget(UUID person, String name);

    /// @param query of the worklist's URL
    record SavedView(String name, String query) {}
}
