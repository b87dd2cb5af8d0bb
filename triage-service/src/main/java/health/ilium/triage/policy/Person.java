package health.ilium.triage.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who answers for a step in the life of a policy.
///
/// @param id null for what came with the software
/// @param name as it was at the time
public record Person(@Nullable UUID id, String name) {

    static final Person SHIPPED = new Person(null, "Ilium, as shipped");
}
