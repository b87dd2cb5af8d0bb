package health.ilium.intake.people;

import java.util.List;
import java.util.UUID;

/// Referring practices.
public interface Practices {

    List<Practice> all();

    void add(Practice practice);

    record Practice(UUID id, String name) {}
}
