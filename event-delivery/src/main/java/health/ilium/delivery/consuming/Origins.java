package health.ilium.delivery.consuming;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tells whoever stores something because of an event where it comes from.
public final class Origins {

    private static final ScopedValue<Map<UUID, Origin>> CURRENT = ScopedValue.newInstance();

    private Origins() {}

    /// Of the event of this key that is being handled; the last one if there are several.
    public static @Nullable Origin of(UUID key) {
        return CURRENT.isBound() ? CURRENT.get().get(key) : null;
    }

    /// For work that goes on with events which were handled before.
    public static void during(Map<UUID, Origin> origins, Runnable work) {
        ScopedValue.where(CURRENT, origins).run(work);
    }
}
